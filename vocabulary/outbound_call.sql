-- calls that leave the service, and the clients they go through, each with its time bound
-- path: file of the call
-- line: line of it
-- kind: http, grpc, db, cache, queue, email, cloud
-- library: what makes the call
-- timeout: text of the full bound ('5000 ms', '30000 ms (default)'); NULL none; 'unknown' unresolved
-- timeout_source: explicit, inherited, global, context, wrapper, default, parameter (the callers say, see role through)
-- completeness: full; or connect, idle, acquire when only that is bounded
-- role: op (an operation), client (a construction), through (a call of a function of the repository that goes where its caller says), route (what a gateway forwards: configured), telemetry (an exporter of spans or metrics: no dependency of the service); the last two have no call
-- scope: service, browser or build
-- call: call.id
-- use: use.id
-- made_by: the call that made the client
-- function: innermost function
-- unit: unit of its file
-- index: path, line
-- index: call
-- index: made_by
-- index: function
-- typed: made_by INTEGER, line INTEGER
WITH RECURSIVE client(call, use) AS MATERIALIZED (
    SELECT call, min(id) FROM use WHERE role = 'client' AND call IS NOT NULL GROUP BY call
), chain(use, call, depth) AS ( -- client.R().SetContext(c).SetBody(b).Post(url): the operation's receiver, call by call
    SELECT u.id, c3.origin, 3 FROM use u JOIN call c ON c.id = u.call AND c.origin IS NOT NULL JOIN call c2 ON c2.id = c.origin AND c2.origin IS NOT NULL JOIN call c3 ON c3.id = c2.origin AND c3.origin IS NOT NULL
    WHERE u.role = 'outbound_call' AND c.origin NOT IN (SELECT call FROM client) AND c2.origin NOT IN (SELECT call FROM client)
    UNION
    SELECT h.use, c.origin, h.depth + 1 FROM chain h JOIN call c ON c.id = h.call AND c.origin IS NOT NULL WHERE h.depth < 24 AND h.call NOT IN (SELECT call FROM client)
), far(use, client) AS MATERIALIZED (
    SELECT h.use, k.use FROM chain h JOIN client k ON k.call = h.call
), made(use, client) AS ( -- the client an operation goes through, also one that a pool or a factory handed out
    SELECT u.id, coalesce(k1.use, k2.use, k3.use, far.client, k4.use, k5.use,
           -- an injected client has no maker in sight: the weakest of its library speaks for it
           CASE WHEN c.origin IS NULL AND c.callee LIKE '%().%' OR c2.origin IS NULL AND c2.target IS NULL AND c2.callee LIKE '%().%' OR v.use IS NOT NULL AND a.origin IS NULL AND a.value LIKE '%()%' THEN
               (SELECT m.id FROM use m LEFT JOIN bound b ON b.use = m.id WHERE m.role = 'client' AND m.library = u.library
                ORDER BY b.timeout IS NOT NULL, m.id LIMIT 1) END)
    FROM use u JOIN call c ON c.id = u.call
    LEFT JOIN client k1 ON k1.call = c.origin
    LEFT JOIN call c2 ON c2.id = c.origin LEFT JOIN client k2 ON k2.call = c2.origin
    LEFT JOIN call c3 ON c3.id = c2.origin LEFT JOIN client k3 ON k3.call = c3.origin
    LEFT JOIN far ON far.use = u.id
    LEFT JOIN setting v ON v.use = u.id AND v.name = 'via' LEFT JOIN argument a ON v.use IS NOT NULL AND a.call = c.id AND a.position = 0 AND a.name IS NULL -- query.fetch_all(pool)
    LEFT JOIN client k4 ON k4.call = a.origin LEFT JOIN call c5 ON c5.id = a.origin LEFT JOIN client k5 ON k5.call = c5.origin
    WHERE u.role = 'outbound_call'
), direct AS MATERIALIZED (
SELECT u.path, u.line, u.kind, u.library,
       CASE WHEN own.timeout IS NOT NULL OR own.source IN ('explicit', 'inherited') AND own.completeness = 'full' THEN own.timeout
            ELSE client_bound.timeout END AS timeout,
       CASE WHEN own.timeout IS NOT NULL OR client_bound.use IS NULL THEN own.source
            WHEN client_bound.source = 'default' THEN 'default' ELSE 'inherited' END AS timeout_source,
       CASE WHEN own.timeout IS NOT NULL OR client_bound.use IS NULL THEN own.completeness
            ELSE client_bound.completeness END AS completeness,
       CASE u.role WHEN 'client' THEN 'client' ELSE 'op' END AS role,
       u.scope, u.call, u.id AS use, coalesce(maker.call, c.origin) AS made_by, u.function, u.unit
FROM use u
JOIN file f ON f.path = u.path AND f.role = 'production'
LEFT JOIN call c ON c.id = u.call
LEFT JOIN bound own ON own.use = u.id
LEFT JOIN made ON made.use = u.id
LEFT JOIN use maker ON maker.id = made.client
LEFT JOIN bound client_bound ON client_bound.use = made.client
WHERE u.role IN ('outbound_call', 'client')
), subclass(class, timeout, completeness) AS MATERIALIZED ( -- class Api(requests.Session): its own request() gives every call its bound
    SELECT k.path || ':' || k.name, max(d.timeout), max(d.completeness) FROM direct d JOIN function f ON f.id = d.function AND f.kind = 'method' AND f.name IN ('request', 'send', 'do', 'execute', 'perform')
    JOIN function k ON k.id = f.parent AND k.kind = 'class' AND k.base IS NOT NULL
    WHERE d.role = 'op' AND d.timeout IS NOT NULL GROUP BY k.id
), adapter(session, timeout) AS MATERIALIZED ( -- session.mount("https://", BoundedAdapter(timeout=5)), whose send() gives each call its bound
    SELECT m.origin, max(coalesce((SELECT CASE t.kind WHEN 'number' THEN CAST(CAST(t.value AS REAL) * 1000 AS INTEGER) || ' ms' END FROM argument t WHERE t.call = x.id AND t.name = 'timeout'), 'unknown'))
    FROM function k CROSS JOIN call x ON x.name = k.name AND x.callee = k.path || ':' || k.name CROSS JOIN argument a ON a.origin = x.id CROSS JOIN call m ON m.id = a.call AND m.name = 'mount' AND m.origin IS NOT NULL
    WHERE k.kind = 'class' AND k.base REGEXP '(^|\.)HTTPAdapter$'
      AND EXISTS (SELECT 1 FROM function s WHERE s.path = k.path AND s.class = k.name AND s.name = 'send'
                    AND (EXISTS (SELECT 1 FROM assignment v WHERE v.function = s.id AND v.name = 'timeout') OR EXISTS (SELECT 1 FROM call c JOIN argument v ON v.call = c.id AND v.name = 'timeout' WHERE c.function = s.id)))
    GROUP BY m.origin
)
SELECT d.path, d.line, d.kind, d.library, CASE WHEN s.class IS NULL THEN coalesce(d.timeout, a.timeout) ELSE s.timeout END AS timeout, CASE WHEN s.class IS NULL AND a.session IS NULL THEN d.timeout_source ELSE 'inherited' END AS timeout_source,
       CASE WHEN a.session IS NOT NULL THEN 'full' WHEN s.class IS NULL THEN d.completeness ELSE s.completeness END AS completeness,
       -- class ServiceSession(requests.Session): what its request() asks of super() is counted where a session is asked
       CASE WHEN d.role = 'op' AND EXISTS (SELECT 1 FROM function f CROSS JOIN function k CROSS JOIN call c WHERE f.id = d.function AND f.kind = 'method' AND k.id = f.parent AND k.kind = 'class' AND c.id = d.call AND c.name = f.name AND c.receiver = k.base || '()'
                                             AND k.path || ':' || k.name IN (SELECT y.callee FROM direct x CROSS JOIN call y ON y.id = x.made_by WHERE x.role = 'op')) THEN 'inner' ELSE d.role END AS role, d.scope, d.call, d.use, d.made_by, d.function, d.unit
FROM direct d LEFT JOIN call m ON m.id = d.made_by LEFT JOIN subclass s ON s.class = m.callee AND d.timeout IS NULL AND d.role = 'op' LEFT JOIN adapter a ON a.session = d.made_by AND d.timeout IS NULL AND d.role = 'op'
UNION ALL
SELECT t.path, t.line, t.kind, t.library, CASE WHEN b.use IS NULL THEN d.timeout ELSE b.timeout END,
       CASE WHEN b.use IS NULL THEN 'inherited' ELSE b.source END, CASE WHEN b.use IS NULL THEN d.completeness ELSE b.completeness END,
       'through', t.scope, t.call, t.id, d.call, t.function, t.unit
FROM use t JOIN file f ON f.path = t.path AND f.role = 'production' JOIN direct d ON d.use = t.origin LEFT JOIN bound b ON b.use = t.id
WHERE t.role = 'through'
UNION ALL -- operations that an interface declares and a library carries out through the client it was given
SELECT c.path, c.line, 'http', g.library, b.timeout, CASE WHEN b.timeout IS NOT NULL THEN 'inherited' END, b.completeness, 'op', 'service', c.id, NULL, coalesce(m.call, c.origin), c.function, c.unit
FROM (SELECT DISTINCT decorates AS function, CASE WHEN callee GLOB 'retrofit2*' THEN 'retrofit' WHEN callee GLOB 'feign*' THEN 'openfeign' ELSE 'spring-http-interface' END AS library FROM call
      WHERE decorates IS NOT NULL AND callee IN ('org.springframework.web.service.annotation.HttpExchange', 'org.springframework.web.service.annotation.GetExchange', 'org.springframework.web.service.annotation.PostExchange',
          'org.springframework.web.service.annotation.PutExchange', 'org.springframework.web.service.annotation.PatchExchange', 'org.springframework.web.service.annotation.DeleteExchange',
          'retrofit2.http.GET', 'retrofit2.http.POST', 'retrofit2.http.PUT', 'retrofit2.http.PATCH', 'retrofit2.http.DELETE', 'feign.RequestLine')) g
CROSS JOIN call c ON c.target = g.function AND c.decorates IS NULL CROSS JOIN file f ON f.path = c.path AND f.role = 'production'
LEFT JOIN use m ON m.id = (SELECT w.id FROM use w LEFT JOIN bound v ON v.use = w.id WHERE w.role = 'client' AND w.kind = 'http' AND w.library IN ('RestClient', 'WebClient', 'RestTemplate', 'okhttp', 'openfeign', 'retrofit')
                           ORDER BY v.timeout IS NOT NULL, w.id LIMIT 1) -- the weakest
LEFT JOIN bound b ON b.use = m.id
WHERE NOT EXISTS (SELECT 1 FROM use u WHERE u.role = 'outbound_call' AND (u.call = c.id OR u.library = g.library AND g.library = 'retrofit'))
UNION ALL -- a function of a library that something else calls: breaker.call(requests.get, url, timeout=2)
SELECT c.path, c.line, 'http', r.library, CASE WHEN t.kind = 'number' THEN CAST(CAST(t.value AS REAL) * 1000 AS INTEGER) || ' ms' WHEN t.value IS NOT NULL AND t.value <> 'None' THEN 'unknown' END,
       CASE WHEN t.value IS NOT NULL THEN 'explicit' END, CASE WHEN t.value IS NOT NULL THEN 'full' END, 'op', 'service', c.id, NULL, NULL, c.function, c.unit
FROM (SELECT column1 AS name, column2 AS library FROM (VALUES ('requests.get', 'requests'), ('requests.post', 'requests'), ('requests.put', 'requests'), ('requests.delete', 'requests'), ('requests.patch', 'requests'),
        ('requests.request', 'requests'), ('httpx.get', 'httpx'), ('httpx.post', 'httpx'), ('urllib.request.urlopen', 'urllib.request'))) r
CROSS JOIN argument a ON a.value = r.name AND a.kind = 'name' AND a.position = 0 AND a.name IS NULL CROSS JOIN service_call c ON c.id = a.call
LEFT JOIN argument t ON t.call = c.id AND t.name = 'timeout'
WHERE c.name IN ('call', 'call_async', 'execute', 'run', 'retry_call', 'to_thread', 'submit', 'run_sync', 'protect') OR c.origin IN (SELECT u.call FROM use u WHERE u.role IN ('breaker', 'retry'))
UNION ALL -- routes that a gateway of the repository forwards by configuration
SELECT path, line, 'http', library, timeout || ' ms', CASE WHEN timeout IS NOT NULL THEN 'inherited' ELSE 'default' END, CASE WHEN timeout IS NOT NULL THEN 'full' END, 'route', 'service', NULL, NULL, NULL, NULL, unit FROM gateway_route
UNION ALL -- where spans and metrics are sent to
SELECT u.path, u.line, u.kind, u.library, b.timeout, b.source, b.completeness, 'telemetry', u.scope, NULL, NULL, NULL, NULL, u.unit
FROM use u JOIN file f ON f.path = u.path AND f.role = 'production' LEFT JOIN bound b ON b.use = u.id WHERE u.role = 'exporter'
UNION ALL -- databases of settings modules
SELECT path, line, 'db', 'django.db', timeout, source, completeness, 'client', 'service', NULL, NULL, NULL, NULL, unit FROM django_database
UNION ALL -- what other frameworks connect to by their configuration
SELECT path, line, kind, library, timeout, CASE WHEN timeout IS NULL THEN 'default' ELSE 'global' END, completeness, 'client', 'service', NULL, NULL, NULL, NULL, unit FROM configured_store
