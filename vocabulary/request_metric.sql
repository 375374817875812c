-- metrics of the requests and jobs that the service handles
-- path: file
-- line: line
-- signal: latency, errors or throughput
-- state: on, off-default, off
-- note: what gives it
WITH RECURSIVE grown(use, call, depth) AS ( -- a builder goes on: PrometheusMetricsBuilder::new("shop").endpoint("/metrics").build()
    SELECT u.id, u.call, 0 FROM service_use u WHERE u.role = 'http_metrics' AND u.call IS NOT NULL
    UNION
    SELECT g.use, c.id, g.depth + 1 FROM grown g CROSS JOIN call c ON c.origin = g.call WHERE g.depth < 8
), own AS (
    SELECT m.*, m.name REGEXP '(^|[_.])(db|sql|query|queries|outbound|outgoing|external|dependency|upstream|client|cache|redis|mongo|postgres|pg|mysql|third_party|provider)([_.]|$)' AS other,
           m.name REGEXP '(^|[_.])(http|https|request|requests|req|response|responses|rpc|grpc|graphql|job|jobs|message|messages|handler|endpoint|route|api|operation|task|tasks|consumer|server|latency|errors?|failures?|failed|process(ed|ing))([_.]|$)'
             OR m.labels REGEXP '(^|[ ,])(route|path|method|endpoint|handler|status|status_code|code|queue|job|topic)([ ,]|$)' AS inbound
    FROM metric m
), mine AS (SELECT * FROM own WHERE inbound AND NOT other)
SELECT path, line, 'latency' AS signal, state, kind || ' ' || name || ' is observed' AS note FROM mine
WHERE kind IN ('histogram', 'summary') AND name NOT REGEXP '(size|bytes|length|batch|count|amount|value|price|total)(_|$)'
UNION
SELECT path, line, 'throughput', state, kind || ' ' || name || ' counts' FROM mine
WHERE kind IN ('histogram', 'summary') AND name NOT REGEXP '(size|bytes)' OR kind = 'counter' AND name NOT REGEXP '(error|fail|exception|retr)'
UNION
SELECT path, line, 'errors', state, kind || ' ' || name || ' tells failures apart' FROM mine
WHERE kind IN ('histogram', 'summary', 'counter') AND (labels REGEXP '(^|[ ,_])(status|status_code|statuscode|code|outcome|result|success|error|state|status_class)([ ,]|$)' OR name REGEXP '(error|errors|fail|failed|failures|exceptions?|5xx)')
UNION
SELECT u.path, u.line, s.signal,
       CASE WHEN u.path NOT IN (SELECT path FROM loaded_file) THEN 'off'
            WHEN EXISTS (SELECT 1 FROM code_switch w WHERE w.call = u.call AND w.state = 'off' AND w.source = 'production') THEN 'off'
            WHEN EXISTS (SELECT 1 FROM code_switch w WHERE w.call = u.call AND w.state = 'off') THEN 'off-default'
            WHEN u.kind = 'agent' THEN coalesce((SELECT max(t.state) FROM tracer t WHERE t.call = u.call), 'on')
            WHEN EXISTS (SELECT 1 FROM setting n WHERE n.use = u.id AND n.name IN ('enabled') AND n.value = 'false') THEN 'off'
            WHEN EXISTS (SELECT 1 FROM setting n WHERE n.use = u.id AND n.name = 'needs') THEN
                 coalesce((SELECT CASE max(CASE e.state WHEN 'on' THEN 2 WHEN 'off-default' THEN 1 ELSE 0 END) WHEN 2 THEN 'on' WHEN 1 THEN 'off-default' ELSE 'off' END FROM exported_metric e WHERE e.library = '@opentelemetry/api'), 'off')
            WHEN u.library IN ('fastify-metrics', 'statsd-client') THEN 'on'
            WHEN u.kind = 'otel' THEN coalesce((SELECT max(e.state) FROM exported_metric e WHERE e.library = 'opentelemetry' AND e.state IN ('on', 'off-default')), 'off')
            WHEN NOT EXISTS (SELECT 1 FROM grown g CROSS JOIN argument a ON a.origin = g.call WHERE g.use = u.id) AND (SELECT c.outer FROM call c WHERE c.id = u.call) IS NULL AND u.library NOT LIKE 'appmetrics%'
                 AND NOT EXISTS (SELECT 1 FROM setting n WHERE n.use = u.id AND n.name = 'wired') THEN 'off' -- wired: the call itself puts it in place
            ELSE coalesce((SELECT CASE max(CASE e.state WHEN 'on' THEN 2 WHEN 'off-default' THEN 1 ELSE 0 END) WHEN 2 THEN 'on' WHEN 1 THEN 'off-default' ELSE 'off' END FROM exported_metric e WHERE e.library IN ('prom-client', u.library) OR u.library = 'HTTP metrics middleware' AND e.library = 'github.com/prometheus/client_golang' OR u.library = 'HTTP metrics layers' AND e.library = 'metrics'), 'on') END,
       u.library || ' measures each request'
FROM service_use u JOIN (SELECT 'latency' AS signal UNION SELECT 'errors' UNION SELECT 'throughput') s
WHERE u.role = 'http_metrics' AND NOT (s.signal = 'errors' AND EXISTS (SELECT 1 FROM setting l WHERE l.use = u.id AND l.name = 'status_label' AND l.value IN ('false', 'no')))
UNION
SELECT i.path, i.line, s.signal, i.state, i.note FROM measuring_instrumentation i JOIN (SELECT 'latency' AS signal UNION SELECT 'errors' UNION SELECT 'throughput') s WHERE i.side = 'server'
UNION -- django_prometheus: middleware that settings name
SELECT a.path, a.line, s.signal, coalesce((SELECT CASE max(CASE e.state WHEN 'on' THEN 2 WHEN 'off-default' THEN 1 ELSE 0 END) WHEN 2 THEN 'on' WHEN 1 THEN 'off-default' ELSE 'off' END FROM exported_metric e WHERE e.library = 'prom-client'), 'off'), 'django_prometheus measures each request'
FROM assignment a JOIN (SELECT 'latency' AS signal UNION SELECT 'errors' UNION SELECT 'throughput') s
WHERE a.name = 'MIDDLEWARE' AND a.target = 'exports.MIDDLEWARE[]' AND a.value LIKE '%PrometheusAfterMiddleware' AND a.scope = 'service'
UNION
SELECT c.path, c.line, s.signal, coalesce((SELECT max(t.state) FROM tracer t WHERE t.library = c.library), 'on'), c.library || ' measures each request'
FROM configured_use c JOIN (SELECT 'latency' AS signal UNION SELECT 'errors' UNION SELECT 'throughput') s
WHERE c.role = 'http_metrics' AND c.kind = 'agent'
  AND NOT (c.library IN ('opentelemetry-javaagent', 'dotnet-agent') AND EXISTS (SELECT 1 FROM env_switch e WHERE e.name = 'OTEL_METRICS_EXPORTER' AND e.value = 'none'))
UNION
SELECT c.path, c.line, s.signal, 'on', c.library || ' measures each request'
FROM configured_use c JOIN (SELECT 'latency' AS signal UNION SELECT 'errors' UNION SELECT 'throughput') s
WHERE c.role = 'http_metrics' AND c.kind IS NOT 'agent' AND EXISTS (SELECT 1 FROM exported_metric e WHERE e.library IN ('@opentelemetry/api', c.library) AND e.state = 'on')
UNION -- Spring Boot times every request; without a histogram it shows the mean and the maximum
SELECT min(c.path), min(c.line), s.signal,
       CASE WHEN NOT EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'micrometer' AND e.state = 'on') THEN 'off'
            WHEN EXISTS (SELECT 1 FROM framework_setting f WHERE f.name IN ('management.metrics.enable.http', 'management.metrics.enable.http.server', 'management.metrics.enable.http.server.requests', 'management.metrics.enable.all',
                                 'quarkus.micrometer.binder.httpserver.enabled', 'quarkus.otel.metrics.enabled', 'micronaut.metrics.binders.web.enabled', 'micronaut.metrics.enabled') AND f.value = 'false') THEN 'off'
            WHEN s.signal = 'latency' AND NOT EXISTS (SELECT 1 FROM framework_setting f WHERE (f.name LIKE 'management.metrics.distribution.%http.server.requests%' OR f.name LIKE 'management.metrics.distribution.%.all'
                                 OR f.name LIKE 'management.metrics.distribution.%.http%' OR f.name IN ('micronaut.metrics.binders.web.server.histogram', 'micronaut.metrics.binders.web.server.percentiles', 'micronaut.metrics.binders.web.server.percentiles[]')) AND f.value NOT IN ('false', ''))
                 AND NOT EXISTS (SELECT 1 FROM service_call p WHERE p.name IN ('percentilesHistogram', 'percentiles') AND p.callee LIKE '%DistributionStatisticConfig%')
                 AND NOT EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = 'maven' AND d.name = 'io.quarkus:quarkus-micrometer-opentelemetry') THEN 'off-default' -- OpenTelemetry's timers are histograms
            ELSE 'on' END, 'the actuator measures each request' || CASE s.signal WHEN 'latency' THEN ', as mean and maximum unless a histogram is configured' ELSE '' END
FROM configured_use c JOIN (SELECT 'latency' AS signal UNION SELECT 'errors' UNION SELECT 'throughput') s
WHERE c.role = 'http_metrics' AND c.kind = 'actuator' GROUP BY s.signal, c.unit
