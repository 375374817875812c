-- ways by which metrics leave the process
-- path: file
-- line: line
-- library: family of metrics that leaves this way: prom-client, @opentelemetry/api, agent, or the client that pushes
-- state: on, off-default, off
-- note: how
WITH ways AS (
    SELECT u.id, u.path, u.line, u.call, u.function, u.library, u.kind FROM service_use u WHERE u.role = 'metric_endpoint'
), judged AS (
    SELECT w.*, CASE WHEN w.path NOT IN (SELECT path FROM loaded_file) THEN 'off'
                     WHEN NOT EXISTS (SELECT 1 FROM used_function u WHERE u.function = w.function) THEN 'off'
                     WHEN EXISTS (SELECT 1 FROM code_switch s WHERE s.call = w.call AND s.state = 'off' AND s.source = 'production') THEN 'off'
                     WHEN EXISTS (SELECT 1 FROM code_switch s WHERE s.call = w.call AND s.state = 'off') THEN 'off-default'
                     WHEN w.library LIKE '@opentelemetry/%' AND w.library <> '@opentelemetry/sdk-node' AND EXISTS (SELECT 1 FROM tracer t WHERE t.kind = 'sdk' AND t.call IS NOT NULL)
                          AND NOT EXISTS (SELECT 1 FROM service_call m WHERE m.name IN ('addMetricReader', 'setGlobalMeterProvider', 'MeterProvider'))
                          THEN coalesce((SELECT min(CASE t.state WHEN 'on' THEN 'on' WHEN 'off-default' THEN 'off-default' ELSE 'off' END) FROM tracer t WHERE t.kind = 'sdk' AND t.call IS NOT NULL AND t.state = 'on'),
                                        (SELECT min(t.state) FROM tracer t WHERE t.kind = 'sdk' AND t.call IS NOT NULL))
                     WHEN w.library LIKE '@opentelemetry/%' AND w.library <> '@opentelemetry/sdk-node'
                          AND NOT EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off' AND t.kind = 'sdk')
                          AND NOT EXISTS (SELECT 1 FROM service_call m WHERE m.name IN ('addMetricReader', 'setGlobalMeterProvider', 'MeterProvider')) THEN 'off'
                     WHEN w.library IN ('express-prom-bundle', 'express-prometheus-middleware', 'prometheus-api-metrics') AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.origin = w.call) THEN 'off'
                     ELSE 'on' END AS state
    FROM ways w
)
SELECT path, line, CASE WHEN library LIKE '@opentelemetry/%' THEN '@opentelemetry/api'
                        WHEN library IN ('express-prom-bundle', 'express-prometheus-middleware', 'prometheus-api-metrics', 'fastify-metrics', 'prometheus_client', 'django_prometheus', 'prometheus_fastapi_instrumentator', 'prometheus_flask_exporter', 'starlette_exporter', 'starlette_prometheus', 'aioprometheus', '@willsoto/nestjs-prometheus', '@echo-health/koa-prometheus-exporter', 'appmetrics-prometheus', '@hono/prometheus') THEN 'prom-client' ELSE library END AS library,
       state, 'metrics leave through ' || library AS note
FROM judged
UNION
SELECT t.path, t.line, 'agent', t.state, t.library || ' sends metrics' FROM tracer t
WHERE t.kind = 'agent' AND t.library IN ('dd-trace', 'newrelic', 'elastic-apm-node', 'applicationinsights', '@appsignal/nodejs', '@instana/collector', '@dynatrace/oneagent-sdk')
UNION
SELECT e.path, e.line, '@opentelemetry/api', 'on', e.name || '=' || e.value FROM env_switch e
WHERE e.name = 'OTEL_METRICS_EXPORTER' AND e.value REGEXP '(?i)otlp|prometheus' AND EXISTS (SELECT 1 FROM tracer t WHERE t.state = 'on' AND t.library LIKE '%opentelemetry%')
UNION -- libraries that send as soon as they are there
SELECT c.path, c.line, c.library, 'on', 'metrics leave through ' || c.library FROM configured_use c WHERE c.role = 'metric_endpoint' AND c.library <> 'micrometer-registry'
UNION -- what the registry of the container gathers goes the bundle's way, too
SELECT c.path, c.line, 'prometheus', 'on', 'metrics leave through ' || c.library FROM configured_use c WHERE c.role = 'metric_endpoint' AND c.library = 'prometheus-metrics-bundle'
UNION -- a registry that the class path brings; the actuator shows it only when told to
SELECT c.path, c.line, 'micrometer',
       CASE WHEN c.kind = 'push' OR c.library LIKE '%quarkus%' THEN 'on'
            WHEN EXISTS (SELECT 1 FROM framework_setting s WHERE s.name IN ('management.endpoints.web.exposure.include', 'management.endpoints.web.exposure.include[]') AND s.value REGEXP '(^|[ ,"\x27])(\*|prometheus|metrics)([ ,"\x27]|$)') THEN 'on'
            WHEN EXISTS (SELECT 1 FROM node n WHERE n.key IN ('metrics_path', 'prometheus.io/path', 'path') AND n.value LIKE '%actuator/prometheus%') THEN 'on'
            WHEN EXISTS (SELECT 1 FROM dependency d WHERE (d.name LIKE 'io.quarkus:%' OR d.name LIKE 'io.micronaut%') AND d.direct = 1)
                  AND NOT EXISTS (SELECT 1 FROM framework_setting s WHERE s.name IN ('quarkus.micrometer.enabled', 'quarkus.micrometer.export.prometheus.enabled', 'micronaut.metrics.enabled', 'micronaut.metrics.export.prometheus.enabled', 'endpoints.prometheus.enabled') AND s.value = 'false') THEN 'on'
             ELSE 'off' END,
       'metrics leave through the ' || CASE c.kind WHEN 'push' THEN 'registry' ELSE 'actuator' END
FROM configured_use c WHERE c.role = 'metric_endpoint' AND c.library = 'micrometer-registry'
