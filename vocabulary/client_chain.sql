-- calls that make a client what it is: those of its own chain, those in the block that configures it, those whose result is handed to them
-- client: call.id of the use that makes it, outbound_call.made_by where there is none
-- call: call.id
-- index: client
-- index: call
-- typed: client INTEGER, call INTEGER
WITH RECURSIVE aside(call) AS MATERIALIZED ( -- what a hook of a client asks as well: loggers, the application around it, other clients
    SELECT DISTINCT u.call FROM use u WHERE u.call IS NOT NULL AND u.role IN ('log', 'logger', 'app', 'metric', 'metric_record', 'span', 'error_tracker')
), chain(client, call, depth) AS (
    SELECT u.call, u.call, 0 FROM service_use u WHERE u.role = 'client' AND u.call IS NOT NULL AND u.kind IN ('http', 'grpc', 'db', 'queue', 'cloud')
    UNION -- what an operation is asked of where the catalogue knows no maker: a client inside of a wrapper
    SELECT o.made_by, o.made_by, 0 FROM outbound_call o WHERE o.role = 'op' AND o.kind IN ('http', 'grpc') AND o.made_by IS NOT NULL AND o.made_by NOT IN (SELECT call FROM service_use WHERE role = 'client' AND call IS NOT NULL)
    UNION -- what it is chained on
    SELECT k.client, c.origin, k.depth + 1 FROM chain k CROSS JOIN call c ON c.id = k.call WHERE c.origin IS NOT NULL AND k.depth < 16 -- builders are long
      AND NOT EXISTS (SELECT 1 FROM use r WHERE r.call = k.call AND r.role = 'registration') -- the container is no part of the client
      AND c.origin NOT IN (SELECT call FROM aside)
      AND c.origin NOT IN (SELECT o.id FROM call o WHERE o.name IN ('CreateBuilder', 'CreateSlimBuilder', 'CreateApplicationBuilder', 'CreateDefaultBuilder', 'CreateEmptyBuilder')) -- nor is the application
    UNION -- what is called on it: client.interceptors.request.use(...), stack.push(...)
    SELECT k.client, c.id, k.depth + 1 FROM chain k CROSS JOIN call c ON c.origin = k.call CROSS JOIN argument a ON a.call = c.id
    WHERE k.depth < 8 AND (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name') AND c.name NOT IN ('get', 'post', 'put', 'delete', 'patch', 'request', 'query', 'execute', 'send', 'Do', 'exec')
      AND NOT EXISTS (SELECT 1 FROM outbound_call x WHERE x.call = c.id AND x.role = 'op')
    UNION -- a builder goes on: NewWithClient(c).SetRetryCount(3).OnBeforeRequest(hook)
    SELECT k.client, c.id, k.depth + 1 FROM chain k CROSS JOIN call c ON c.origin = k.call
    WHERE k.depth < 16 AND c.name REGEXP '^([sS]et|[wW]ith|[aA]dd|[oO]n|[uU]se|[eE]nable|[dD]isable)[A-Z]' AND c.id NOT IN (SELECT x.call FROM outbound_call x WHERE x.role = 'op')
    UNION -- what is handed to it
    SELECT k.client, a.origin, k.depth + 2 FROM chain k CROSS JOIN argument a ON a.call = k.call WHERE a.origin IS NOT NULL AND k.depth < 6
    UNION -- what is set on it: client.HTTPClient.Transport = otelhttp.NewTransport(base)
    SELECT k.client, c.id, k.depth + 2 FROM chain k CROSS JOIN assignment a ON a.origin = k.call AND a.value LIKE '%()' CROSS JOIN call c ON c.path = a.path AND c.line = a.line AND c.callee || '()' = a.value WHERE k.depth < 6
    UNION -- in its block
    SELECT k.client, c.id, k.depth + 2 FROM chain k CROSS JOIN argument a ON a.call = k.call CROSS JOIN call c ON c.function = a.function WHERE a.function IS NOT NULL AND k.depth < 3 AND c.id NOT IN (SELECT call FROM aside)
)
SELECT DISTINCT client, call FROM chain
