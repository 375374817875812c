-- outbound calls whose latency or failures are measured
-- call: call.id of the outbound call
-- path: file of the measurement
-- line: line
-- signal: latency or errors
-- state: on, off-default, off
-- note: what measures
-- index: call
WITH RECURSIVE record AS (
    SELECT m.path, m.line, m.name, m.kind, m.function, m.state, m.labels FROM metric m JOIN function f ON f.id = m.function
    WHERE m.function IS NOT NULL AND f.kind <> 'module'
      AND NOT (m.name REGEXP '(^|[_.])(http_(server_)?requests?|requests?|http_response)([_.]|$)' AND m.name NOT REGEXP '(db|sql|quer|client|outbound|outgoing|external|upstream|dependenc|third|provider|_out)')
), around(path, line, name, kind, state, labels, function, start, depth) AS (
    SELECT path, line, name, kind, state, labels, function, function, 0 FROM record
    UNION
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, e.caller, a.start, a.depth + 1
    FROM around a JOIN call_edge e ON e.callee = a.function JOIN function f ON f.id = e.caller
    WHERE a.depth < 2 AND f.kind NOT IN ('module', 'class')
      AND NOT EXISTS (SELECT 1 FROM outbound_call o WHERE o.role = 'op' AND o.function = a.function) -- a stopwatch, not a measured call
), client_library AS MATERIALIZED (
    SELECT DISTINCT library FROM outbound_call WHERE role = 'op'
), touched AS (
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, o.call
    FROM around a JOIN outbound_call o ON o.function = a.function WHERE o.role = 'op'
    UNION -- what the measuring function calls
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, o.call
    FROM around a CROSS JOIN call_edge e ON e.caller = a.function CROSS JOIN outbound_call o ON o.function = e.callee WHERE o.role = 'op' AND a.depth = 0
    UNION -- what is passed to it: timed('db', () => pool.query())
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, o.call
    FROM around a CROSS JOIN call h ON h.target = a.function CROSS JOIN argument g ON g.call = h.id AND g.function IS NOT NULL
    CROSS JOIN outbound_call o ON +o.role = 'op' AND o.function IN (SELECT g.function UNION ALL SELECT e.callee FROM call_edge e WHERE e.caller = g.function)
    UNION -- what runs around each call of the client
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, i.call
    FROM around a CROSS JOIN intercepted_call i ON i.function = a.function
    UNION -- each query of the application, as its events tell of it
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, o.call
    FROM around a CROSS JOIN query_listener q ON q.function = a.function CROSS JOIN outbound_call o ON o.role = 'op' AND o.scope = 'service'
    WHERE q.library IS NULL AND o.kind = 'db' OR o.library = q.library
    UNION -- with measured('db'): conn.execute(...)
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, o.call
    FROM around a CROSS JOIN call h ON h.target = a.function CROSS JOIN outbound_call o ON +o.role = 'op' AND o.function = h.function AND o.line >= h.line
    JOIN block b ON b.function = h.function AND b.kind = 'with' AND h.line BETWEEN b.line AND b.line + 3 AND o.line BETWEEN b.line AND b.end_line
    UNION -- hooks and interceptors of the client
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, o.call
    FROM around a CROSS JOIN argument g ON g.function = a.function CROSS JOIN call h ON h.id = g.call CROSS JOIN outbound_call o ON o.made_by = h.origin AND o.role = 'op'
    UNION
    SELECT a.path, a.line, a.name, a.kind, a.state, a.labels, o.call
    FROM around a CROSS JOIN argument g ON g.function = a.function CROSS JOIN call h ON h.id = g.call CROSS JOIN client_library l ON h.callee LIKE l.library || '%'
    CROSS JOIN outbound_call o ON o.library = l.library AND o.role = 'op'
), transport(use, call, depth) AS ( -- what is built around the transport of one client: &http.Client{Transport: measured(next)}
    SELECT u.id, u.call, 0 FROM service_use u WHERE u.role = 'dependency_metrics' AND u.kind = 'transport'
    UNION
    SELECT t.use, a.call, t.depth + 1 FROM transport t JOIN argument a ON a.origin = t.call WHERE t.depth < 4
), carried(start, call, depth) AS ( -- the same of instrumentations: &http.Client{Transport: otelhttp.NewTransport(next)}
    SELECT i.call, i.call, 0 FROM measuring_instrumentation i WHERE i.side = 'client' AND i.library IS NULL
    UNION
    SELECT t.start, a.call, t.depth + 1 FROM carried t JOIN argument a ON a.origin = t.call WHERE t.depth < 4
    UNION -- retrying.HTTPClient = &http.Client{Transport: otelhttp.NewTransport(next)}
    SELECT t.start, s.origin, t.depth + 1 FROM carried t CROSS JOIN call c ON c.id = t.call CROSS JOIN assignment s ON s.path = c.path AND s.name IN ('HTTPClient', 'Transport', 'HttpClient') AND s.origin IS NOT NULL AND s.value = c.callee || '()' AND s.line BETWEEN c.line AND c.line + 8 WHERE t.depth < 4
), through(use, client) AS (
    SELECT use, call FROM transport WHERE depth > 0
    UNION
    SELECT t.use, a.origin FROM transport t CROSS JOIN call c ON c.id = t.call CROSS JOIN assignment a ON a.name = 'Transport' AND a.value = c.callee || '()' AND a.origin IS NOT NULL
)
SELECT o.call, u.path, u.line, s.value AS signal, 'on' AS state, u.library || ' measures the transport of ' || o.library AS note
FROM through t JOIN service_use u ON u.id = t.use JOIN outbound_call o ON o.made_by = t.client AND o.role = 'op' JOIN setting s ON s.use = u.id AND s.name = 'signal'
UNION -- its histogram has a label for the status
SELECT o.call, u.path, u.line, 'errors', 'on', u.library || ' measures the transport of ' || o.library
FROM through t JOIN service_use u ON u.id = t.use JOIN outbound_call o ON o.made_by = t.client AND o.role = 'op'
JOIN argument h ON h.call = u.call AND h.position = 0 JOIN argument l ON l.call = h.origin AND l.value = 'code'
UNION
SELECT call, path, line, 'latency' AS signal, state, kind || ' ' || name || ' is observed around the call' AS note FROM touched
WHERE kind IN ('histogram', 'summary') AND name NOT REGEXP '(size|bytes|amount|value|price)(_|$)'
UNION
SELECT call, path, line, 'errors', state, kind || ' ' || name || ' tells failures apart' FROM touched
WHERE labels REGEXP '(^|[ ,_])(status|status_code|statuscode|code|outcome|result|success|error|ok|state)([ ,]|$)' OR name REGEXP '(error|fail|exception)'
UNION
SELECT o.call, u.path, u.line, s.signal,
       CASE WHEN u.kind = 'agent' THEN coalesce((SELECT max(t.state) FROM tracer t WHERE t.call = u.call), 'on')
            WHEN EXISTS (SELECT 1 FROM setting n WHERE n.use = u.id AND n.name = 'needs') THEN coalesce((SELECT CASE max(CASE e.state WHEN 'on' THEN 2 WHEN 'off-default' THEN 1 ELSE 0 END) WHEN 2 THEN 'on' WHEN 1 THEN 'off-default' ELSE 'off' END FROM exported_metric e WHERE e.library = '@opentelemetry/api'), 'off')
            ELSE 'on' END, u.library || ' measures ' || o.library
FROM service_use u JOIN outbound_call o ON o.scope = 'service' AND o.call IS NOT NULL
JOIN (SELECT 'latency' AS signal UNION SELECT 'errors') s
WHERE u.role = 'dependency_metrics'
  AND CASE WHEN u.kind = 'agent' THEN 1
           WHEN u.kind IN ('db', 'database') THEN o.kind = 'db'
           WHEN u.library LIKE '@opentelemetry/%' THEN EXISTS (SELECT 1 FROM instrumentation_covers i WHERE i.path = u.path AND i.line = u.line AND i.outgoing AND (i.library = o.library OR i.library LIKE '%*' AND o.library LIKE replace(i.library, '*', '%')
                OR i.library = '@prisma/client' AND o.library LIKE '%prisma%' OR i.library = 'mysql2' AND o.library LIKE 'mysql2%'))
                AND (o.kind IN ('http', 'grpc', 'cloud') OR o.library IN ('pg', 'pg-pool', 'redis', 'mongodb', 'mongoose'))
           ELSE o.kind = u.kind END
UNION
SELECT o.call, c.path, c.line, s.signal, coalesce((SELECT max(t.state) FROM tracer t WHERE t.library = c.library), 'on'), c.library || ' measures ' || o.library
FROM configured_use c JOIN outbound_call o ON o.scope = 'service' AND o.call IS NOT NULL JOIN (SELECT 'latency' AS signal UNION SELECT 'errors') s
WHERE c.role = 'dependency_metrics' AND (c.kind = 'agent' OR c.kind IN ('db', 'http') AND o.kind = c.kind AND EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = c.library AND e.state = 'on') OR EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = '@opentelemetry/api' AND e.state = 'on') AND o.kind IN ('http', 'grpc'))
UNION
SELECT o.call, u.path, u.line, s.signal, CASE WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.state = 'on') THEN 'on' ELSE 'off' END, 'opossum-prometheus measures the calls behind its breakers'
FROM service_use u JOIN outbound_call o ON o.scope = 'service' AND o.call IS NOT NULL AND o.kind IN ('http', 'grpc') JOIN (SELECT 'latency' AS signal UNION SELECT 'errors') s
WHERE u.role = 'breaker_event' AND u.kind = 'metric' AND u.library = 'opossum-prometheus'
UNION -- instrumentations of OpenTelemetry, with a meter provider
SELECT o.call, i.path, i.line, s.signal, i.state, i.note
FROM measuring_instrumentation i JOIN (SELECT start, call FROM carried UNION SELECT NULL, NULL) t ON CASE WHEN i.library IS NULL THEN t.start = i.call ELSE t.start IS NULL END
JOIN outbound_call o ON o.kind IN ('http', 'grpc') AND o.scope = 'service' AND CASE WHEN i.library IS NULL THEN t.call IN (o.made_by, o.call) ELSE i.library IN ('*', o.library) END
JOIN (SELECT 'latency' AS signal UNION SELECT 'errors') s
WHERE i.side = 'client'
UNION -- DATABASES: an engine that measures its queries
SELECT o.call, a.path, a.line, s.signal, CASE WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'prom-client' AND e.state = 'on') THEN 'on' ELSE 'off' END, 'django_prometheus measures queries'
FROM assignment a CROSS JOIN outbound_call o ON o.library = 'django.db' AND o.scope = 'service' JOIN (SELECT 'latency' AS signal UNION SELECT 'errors') s
WHERE a.name = 'ENGINE' AND a.scope = 'service' AND a.value LIKE 'django_prometheus.db.backends.%'
UNION -- the pool of a data source that is handed a registry
SELECT o.call, a.path, a.line, 'latency', CASE WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'micrometer' AND e.state = 'on') THEN 'on' ELSE 'off' END, 'the pool measures how long connections are waited for and used'
FROM (SELECT a.path, a.line, f.unit FROM assignment a JOIN service_file f ON f.path = a.path AND f.language IN ('java', 'kotlin') WHERE a.name IN ('metricRegistry', 'metricsTrackerFactory')
      UNION SELECT c.path, c.line, c.unit FROM service_call c WHERE c.name IN ('setMetricRegistry', 'setMetricsTrackerFactory')) a
CROSS JOIN outbound_call o ON o.unit = a.unit AND o.kind = 'db' AND o.scope = 'service'
UNION -- Spring Boot times repositories and the clients built by its own builders
SELECT o.call, c.path, c.line, s.signal, CASE WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'micrometer' AND e.state = 'on') THEN 'on' ELSE 'off' END, 'the actuator measures ' || o.library
FROM configured_use c JOIN outbound_call o ON o.unit = c.unit AND o.scope = 'service' AND o.role = 'op' JOIN call k ON k.id = o.call JOIN (SELECT 'latency' AS signal UNION SELECT 'errors') s
WHERE c.role = 'http_metrics' AND c.kind = 'actuator'
  AND (c.library = 'micrometer-registry' AND o.library IN ('microprofile-rest-client', 'micronaut-http-client', 'grpc-java', 'kafka') -- Quarkus and Micronaut time their clients
    AND NOT EXISTS (SELECT 1 FROM framework_setting f WHERE f.name IN ('quarkus.micrometer.binder.httpclient.enabled', 'quarkus.micrometer.binderenableddefault', 'micronaut.metrics.binders.web.enabled', 'micronaut.metrics.binders.web.client.enabled') AND f.value = 'false')
    OR o.library IN ('spring-data-jpa', 'spring-data-mongodb') OR o.library IN ('RestTemplate', 'RestClient', 'WebClient') AND k.callee REGEXP '(RestTemplateBuilder|Client\.Builder)\(\)\.')
UNION
SELECT o.call, c.path, c.line, s.signal, CASE WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'micrometer' AND e.state = 'on') THEN 'on' ELSE 'off' END, 'datasource-micrometer measures queries'
FROM configured_use c JOIN outbound_call o ON o.unit = c.unit AND o.scope = 'service' AND o.kind = 'db' JOIN (SELECT 'latency' AS signal UNION SELECT 'errors') s
WHERE c.role = 'instrumentation' AND c.setting = 'instruments' AND c.value = 'java.sql'
UNION -- commands of Hystrix, whose times and failures are streamed
SELECT o.call, h.path, h.line, s.signal, 'on', 'the stream of Hystrix measures ' || o.library
FROM hystrix_stream h JOIN active_circuit c ON c.library IN ('hystrix', 'openfeign') AND (h.unit = (SELECT f.unit FROM file f WHERE f.path = c.path) OR h.unit IN (SELECT v.unit FROM served_configuration v WHERE v.path = c.path))
CROSS JOIN guarded_call g ON g.circuit = c.id CROSS JOIN outbound_call o ON o.call = g.call AND o.unit = h.unit AND o.scope = 'service' JOIN (SELECT 'latency' AS signal UNION SELECT 'errors') s
