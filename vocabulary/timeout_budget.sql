-- the time budget of requests: what users wait for at most, and what the calls below each endpoint may take
-- layer: gateway or server (what users wait for), client or database (calls)
-- endpoint: method and pattern of the endpoint that reaches the call; NULL at the edge, and for calls that no endpoint is known to reach
-- route: route.id of it
-- route_path: file of the endpoint
-- route_line: line of it
-- path: file
-- line: line
-- what: the timeout or the call in words
-- bound: text of one try's bound ('5000 ms'); NULL none; 'unknown' not resolved
-- tries: number of tries; NULL at the edge
-- ms: milliseconds in all, retries included; NULL when not bounded or not known
-- limit_ms: the shortest time that users wait
-- exceeds: 1 when it may outlast that time
-- typed: route INTEGER
WITH edge AS (
    SELECT min(ms) AS ms FROM user_timeout
), called AS (
    SELECT d.call, d.path, d.line, d.what, d.ms, d.tries, o.timeout AS bound, o.function,
           CASE WHEN o.kind IN ('db', 'cache') THEN 'database' ELSE 'client' END AS layer
    FROM dependency_time d JOIN outbound_call o ON o.call = d.call AND o.role = 'op'
)
SELECT kind AS layer, NULL AS endpoint, NULL AS route, NULL AS route_path, NULL AS route_line, path, line, what,
       CASE WHEN ms IS NULL THEN 'unknown' ELSE CAST(ms AS INTEGER) || ' ms' END AS bound, NULL AS tries, ms,
       (SELECT ms FROM edge) AS limit_ms, 0 AS exceeds
FROM user_timeout
UNION
SELECT c.layer, CASE WHEN r.id IS NOT NULL THEN trim(coalesce(r.method, '') || ' ' || coalesce(r.pattern, '')) END, r.id, r.path, r.line, c.path, c.line, c.what, c.bound, c.tries, c.ms,
       e.ms, coalesce(c.ms >= e.ms, e.ms IS NOT NULL AND c.bound IS NULL)
FROM called c CROSS JOIN edge e LEFT JOIN reach h ON h.function = c.function LEFT JOIN route r ON r.id = h.route
