-- circuit breakers: those of libraries, hand-written ones and those of a mesh
-- id: number
-- source: library, client (a switch of a client library), hand-written, gateway or mesh
-- path: file
-- line: line
-- library: what it is called
-- call: call.id of the construction; NULL for others
-- use: use.id
-- runner: function that runs the guarded call, when hand-written
-- context: class whose context (with) guards calls, when hand-written
-- gate_line: line of the test that keeps calls away, when hand-written
-- fired: 1 when calls really go through it
-- counter: name of the counter of failures, when hand-written
-- name: host of a mesh rule, library that a switch is for
-- index: id
-- index: call
-- index: path
-- typed: id INTEGER
WITH made AS (
    SELECT 'library' AS source, u.path, u.line, u.library, u.call, u.id AS use, NULL AS runner, NULL AS context, NULL AS gate_line,
           coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'enabled'), '') <> 'false'
           AND (c.decorates IS NOT NULL OR u.kind IN ('call', 'session') -- hystrix.Do(name, run), HTTPX.plugin(:circuit_breaker)
             OR EXISTS (SELECT 1 FROM call g WHERE g.origin = u.call AND g.name = 'get_breaker')
             OR EXISTS (SELECT 1 FROM assignment a JOIN block w ON w.kind = 'with' AND (w.detail = a.name OR w.detail GLOB '*.' || a.name) WHERE a.origin = u.call AND a.name <> '') -- with breaker:
             OR u.id IN (SELECT p.use FROM client_policy p) OR u.call IN (SELECT h.call FROM client_chain h)
             OR EXISTS (SELECT 1 FROM breaker_fire f WHERE f.use = u.id) OR EXISTS (SELECT 1 FROM call f WHERE f.origin = u.call AND f.decorates IS NOT NULL)
             OR EXISTS (SELECT 1 FROM argument a JOIN call w ON w.id = a.call WHERE a.origin = u.call AND w.name NOT IN ('log', 'info', 'push', 'set'))
             OR EXISTS (SELECT 1 FROM service_call f WHERE f.name = 'fire' AND NOT EXISTS (SELECT 1 FROM use b WHERE b.call = f.origin AND b.role = 'breaker'))) AS fired, NULL AS counter, NULL AS name
    FROM service_use u LEFT JOIN call c ON c.id = u.call WHERE u.role = 'breaker'
    UNION ALL
    SELECT 'hand-written', path, line, 'hand-written breaker', NULL, NULL, runner, context, gate_line, fired, counter, name FROM handmade_circuit
    UNION ALL -- Istio
    SELECT 'mesh', n.path, n.line, 'outlier detection', NULL, NULL, NULL, NULL, NULL, 1, NULL, h.value
    FROM document d JOIN node n ON n.document = d.id AND n.key = 'outlierDetection' AND n.type = 'map'
    LEFT JOIN node h ON h.document = d.id AND h.shape = 'spec.host'
    WHERE d.kind = 'DestinationRule' AND d.role = 'production'
    UNION ALL -- Envoy
    SELECT 'mesh', n.path, n.line, 'outlier detection', NULL, NULL, NULL, NULL, NULL, 1, NULL, (SELECT m.value FROM node m WHERE m.parent = n.parent AND m.key = 'name')
    FROM node n JOIN file f ON f.path = n.path WHERE n.key = 'outlier_detection' AND n.type = 'map' AND f.role = 'production'
    UNION ALL -- Linkerd
    SELECT 'mesh', n.path, n.line, 'failure accrual', NULL, NULL, NULL, NULL, NULL, 1, NULL, d.name
    FROM document d JOIN node n ON n.document = d.id AND n.key = 'balancer.linkerd.io/failure-accrual' WHERE d.role = 'production'
    UNION ALL -- Consul: of one upstream, or of all
    SELECT 'mesh', n.path, n.line, 'passive health check', NULL, NULL, NULL, NULL, NULL, 1, NULL, (SELECT m.value FROM node m WHERE m.parent = n.parent AND m.key = 'name')
    FROM document d JOIN node n ON n.document = d.id AND n.key = 'passiveHealthCheck' AND n.type = 'map'
    WHERE d.kind = 'ServiceDefaults' AND d.role = 'production'
    UNION ALL -- Spring Cloud: a switch that puts every Feign client behind one
    SELECT 'client', n.path, n.line, 'openfeign', NULL, NULL, NULL, NULL, NULL, 1, NULL, 'openfeign'
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.shape IN ('spring.cloud.openfeign.circuitbreaker.enabled', 'feign.circuitbreaker.enabled', 'feign.hystrix.enabled') AND n.value = 'true'
      AND EXISTS (SELECT 1 FROM dependency d WHERE d.name LIKE '%circuitbreaker%' OR d.name LIKE '%hystrix%' OR d.name LIKE '%resilience4j%' OR d.name LIKE '%sentinel%')
    UNION ALL -- Semian's adapters: what the driver asks is asked behind one
    SELECT 'client', s.path, s.line, 'semian', NULL, NULL, NULL, NULL, NULL, 1, NULL,
           CASE WHEN s.target LIKE '%NetHTTP%' THEN 'net/http' END
    FROM assignment s JOIN service_file f ON f.path = s.path WHERE s.name = 'semian_configuration' AND s.target LIKE '%Semian%'
    UNION ALL -- Zuul runs what it forwards to a service id in a command of Hystrix
    SELECT 'gateway', g.path, min(g.line), 'zuul', NULL, NULL, NULL, NULL, NULL, 1, NULL, 'route' FROM gateway_route g WHERE g.library = 'zuul' AND g.breaker IS NOT NULL GROUP BY g.path
    UNION ALL -- Spring Cloud Gateway
    SELECT 'gateway', n.path, n.line, 'spring-cloud-gateway', NULL, NULL, NULL, NULL, NULL, 1, NULL, 'route'
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.key = 'name' AND n.value = 'CircuitBreaker' AND n.shape LIKE 'spring.cloud.gateway.%ilters[].name'
)
SELECT row_number() OVER (ORDER BY source, path, line, use, runner) AS id, source, path, line, library, call, use, runner, context, gate_line, fired, counter, name FROM made
