-- circuit breakers: those of libraries, hand-written ones and those of a mesh
-- id: number
-- source: library, client (a switch of a client library), hand-written, gateway or mesh
-- path: file
-- line: line
-- library: what it is called
-- call: call.id of the construction; NULL for others
-- use: use.id
-- runner: function that runs the guarded call, when hand-written
-- gate_line: line of the test that keeps calls away, when hand-written
-- fired: 1 when calls really go through it
-- counter: name of the counter of failures, when hand-written
-- name: host of a mesh rule, library that a switch is for
-- index: id
-- index: call
-- index: path
-- typed: id INTEGER
WITH state(path, name, counted) AS (
    SELECT s.path, s.name, max(s.counted) FROM failure_side s
    WHERE s.name REGEXP '^\w+$' AND NOT (s.kind = 'null' OR coalesce(s.value, '') IN ('0', 'false') AND s.counted = 0)
    GROUP BY s.path, s.name
    UNION -- a package's files share the fields of its types
    SELECT o.path, s.name, max(s.counted) FROM failure_side s JOIN file f ON f.path = s.path AND f.language = 'go'
    JOIN service_file o ON o.path <> s.path AND rtrim(o.path, replace(o.path, '/', '')) = rtrim(s.path, replace(s.path, '/', ''))
    JOIN file g ON g.path = o.path AND g.language = 'go'
    WHERE s.name REGEXP '^\w+$' AND s.kind = 'boolean' AND s.value = 'true' GROUP BY o.path, s.name
), test(path, line, function, block, name, counted) AS ( -- branches that turn a call away because of that state
    SELECT g.path, g.line, g.function, g.id, s.name, s.counted
    FROM state s CROSS JOIN service_file f ON f.path = s.path CROSS JOIN block g ON g.path = s.path AND g.kind = 'branch'
    WHERE g.detail REGEXP ('\b' || s.name || '\b')
    UNION -- if (!available()) ..., where available() looks at it
    SELECT g.path, g.line, g.function, g.id, s.name, s.counted
    FROM state s JOIN trait t ON t.path = s.path AND t.kind = 'return' AND t.detail REGEXP ('\b' || s.name || '\b')
    JOIN call h ON h.target = t.function JOIN block g ON g.function = h.function AND g.line = h.line AND g.kind = 'branch'
), gate(path, line, runner, block, state, counter) AS (
    SELECT g.path, min(g.line), r.id, min(g.block), min(g.name), max(CASE WHEN g.counted THEN g.name END)
    FROM test g JOIN function r ON r.id = g.function
        OR r.id IN (SELECT h.function FROM call h WHERE h.target = g.function) AND NOT EXISTS (SELECT 1 FROM try_call t WHERE t.function = g.function)
    WHERE r.kind IN ('function', 'method')
      AND (EXISTS (SELECT 1 FROM trait t JOIN enclosing_block e ON e.block = t.block WHERE e.outer = g.block AND t.kind IN ('throw', 'return', 'continue'))
        OR EXISTS (SELECT 1 FROM enclosing_block e JOIN call y ON y.block = e.block WHERE e.outer = g.block AND y.name = 'reject'))
      AND NOT EXISTS (SELECT 1 FROM enclosing_block x JOIN block k ON k.id = x.outer WHERE x.block = g.block AND k.kind = 'catch')
      AND EXISTS (SELECT 1 FROM try_call t WHERE t.function = r.id AND t.block IS NOT g.block)
    GROUP BY r.id
), tripped(name, directory, counter) AS ( -- what a function raises, itself or by one it calls, that counts failures and holds the count against a bound
    SELECT DISTINCT r.name, rtrim(s.path, replace(s.path, '/', '')), s.name FROM failure_side s
    JOIN trait t ON t.function = s.function AND t.kind = 'compare' AND t.line >= s.line AND t.detail REGEXP '[<>]'
    JOIN failure_side r ON r.value = 'true' AND r.counted = 0
         AND (r.function = s.function OR r.function IN (SELECT c.target FROM call c WHERE c.function = s.function))
    WHERE s.counted = 1
), made AS (
    SELECT 'library' AS source, u.path, u.line, u.library, u.call, u.id AS use, NULL AS runner, NULL AS gate_line,
           coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'enabled'), '') <> 'false'
           AND (c.decorates IS NOT NULL OR u.kind = 'call' -- hystrix.Do(name, run)
             OR u.id IN (SELECT p.use FROM client_policy p) OR u.call IN (SELECT p.call FROM client_part p)
             OR EXISTS (SELECT 1 FROM breaker_fire f WHERE f.use = u.id) OR EXISTS (SELECT 1 FROM call f WHERE f.origin = u.call AND f.decorates IS NOT NULL)
             OR EXISTS (SELECT 1 FROM argument a JOIN call w ON w.id = a.call WHERE a.origin = u.call AND w.name NOT IN ('log', 'info', 'push', 'set'))
             OR EXISTS (SELECT 1 FROM service_call f WHERE f.name = 'fire' AND NOT EXISTS (SELECT 1 FROM use b WHERE b.call = f.origin AND b.role = 'breaker'))) AS fired, NULL AS counter, NULL AS name
    FROM service_use u LEFT JOIN call c ON c.id = u.call WHERE u.role = 'breaker'
    UNION ALL
    SELECT 'hand-written', g.path, g.line, 'hand-written breaker', NULL, NULL, g.runner, g.line,
           EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = g.runner) OR EXISTS (SELECT 1 FROM route r WHERE r.handler = g.runner)
           OR EXISTS (SELECT 1 FROM service_call c JOIN function f ON f.id = g.runner WHERE c.name = f.name AND c.target IS NULL), 
           coalesce(g.counter, (SELECT min(s.name) FROM failure_side s WHERE s.path = g.path AND s.counted),
           (SELECT min(t.counter) FROM tripped t WHERE t.name = g.state AND t.directory = rtrim(g.path, replace(g.path, '/', '')))), g.state
    FROM gate g
    WHERE EXISTS (SELECT 1 FROM tripped t WHERE t.name = g.state AND t.directory = rtrim(g.path, replace(g.path, '/', '')))
      AND NOT EXISTS (SELECT 1 FROM block b JOIN failure_side s ON s.function = b.function WHERE b.id = g.block AND s.name = g.state) -- who raises it
      AND NOT EXISTS (SELECT 1 FROM enclosing_block e JOIN try_call t ON t.block = e.block WHERE e.outer = g.block)
       OR EXISTS (SELECT 1 FROM failure_side s CROSS JOIN block b ON b.path = s.path AND b.kind = 'branch'
                  WHERE s.path = g.path AND s.counted AND b.detail REGEXP ('\b' || s.name || '\b[^&|]*(>|==)'))
       OR EXISTS (SELECT 1 FROM block b WHERE b.path = g.path AND b.function IN (SELECT function FROM block WHERE id = g.block) AND b.kind = 'branch'
                  AND b.detail REGEXP ('(Date\.now|performance\.now|hrtime|\bnow\b)') AND b.detail REGEXP ('\b' || g.state || '\b'))
          AND EXISTS (SELECT 1 FROM failure_side s WHERE s.path = g.path AND s.name = g.state AND s.kind NOT IN ('number', 'null'))
    UNION ALL -- Istio
    SELECT 'mesh', n.path, n.line, 'outlier detection', NULL, NULL, NULL, NULL, 1, NULL, h.value
    FROM document d JOIN node n ON n.document = d.id AND n.key = 'outlierDetection' AND n.type = 'map'
    LEFT JOIN node h ON h.document = d.id AND h.shape = 'spec.host'
    WHERE d.kind = 'DestinationRule' AND d.role = 'production'
    UNION ALL -- Envoy
    SELECT 'mesh', n.path, n.line, 'outlier detection', NULL, NULL, NULL, NULL, 1, NULL, (SELECT m.value FROM node m WHERE m.parent = n.parent AND m.key = 'name')
    FROM node n JOIN file f ON f.path = n.path WHERE n.key = 'outlier_detection' AND n.type = 'map' AND f.role = 'production'
    UNION ALL -- Linkerd
    SELECT 'mesh', n.path, n.line, 'failure accrual', NULL, NULL, NULL, NULL, 1, NULL, d.name
    FROM document d JOIN node n ON n.document = d.id AND n.key = 'balancer.linkerd.io/failure-accrual' WHERE d.role = 'production'
    UNION ALL -- Spring Cloud: a switch that puts every Feign client behind one
    SELECT 'client', n.path, n.line, 'openfeign', NULL, NULL, NULL, NULL, 1, NULL, 'openfeign'
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.shape IN ('spring.cloud.openfeign.circuitbreaker.enabled', 'feign.circuitbreaker.enabled', 'feign.hystrix.enabled') AND n.value = 'true'
      AND EXISTS (SELECT 1 FROM dependency d WHERE d.name LIKE '%circuitbreaker%' OR d.name LIKE '%hystrix%' OR d.name LIKE '%resilience4j%' OR d.name LIKE '%sentinel%')
    UNION ALL -- Semian's adapters: what the driver asks is asked behind one
    SELECT 'client', s.path, s.line, 'semian', NULL, NULL, NULL, NULL, 1, NULL,
           CASE WHEN s.target LIKE '%NetHTTP%' THEN 'net/http' END
    FROM assignment s JOIN service_file f ON f.path = s.path WHERE s.name = 'semian_configuration' AND s.target LIKE '%Semian%'
    UNION ALL -- Spring Cloud Gateway
    SELECT 'gateway', n.path, n.line, 'spring-cloud-gateway', NULL, NULL, NULL, NULL, 1, NULL, 'route'
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.key = 'name' AND n.value = 'CircuitBreaker' AND n.shape LIKE 'spring.cloud.gateway.%ilters[].name'
)
SELECT row_number() OVER (ORDER BY source, path, line, use, runner) AS id, source, path, line, library, call, use, runner, gate_line, fired, counter, name FROM made
