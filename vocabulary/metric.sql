-- metrics that the service records
-- path: file of the recording
-- line: line of it
-- name: of the metric, lower case; empty when it is not known
-- kind: counter, histogram, gauge, summary
-- labels: names of its labels, as far as they are seen, joined with spaces
-- function: where it is recorded
-- call: the recording call
-- state: on, off-default, or off (it never leaves the process, or is never recorded)
-- index: function
-- index: kind
-- typed: function INTEGER, kind TEXT
WITH RECURSIVE up(use, call, depth) AS ( -- counter.labels(x).inc(), counter.WithLabelValues(x).Inc(): back to where the meter was made
    SELECT r.id, r.made_by, 0 FROM service_use r WHERE r.role = 'metric_record' AND r.made_by IS NOT NULL
    UNION -- sample.stop(registry.timer("name"))
    SELECT r.id, a.origin, 0 FROM service_use r JOIN argument a ON a.call = r.call AND a.position = 0 AND a.origin IS NOT NULL WHERE r.role = 'metric_record' AND r.kind = 'histogram'
    UNION
    SELECT u.use, c.origin, u.depth + 1 FROM up u CROSS JOIN call c ON c.id = u.call WHERE c.origin IS NOT NULL AND u.depth < 6
), maker AS MATERIALIZED (
    SELECT u.use, min(u.depth) AS depth, u.call, (SELECT s.value FROM use m JOIN setting s ON s.use = m.id AND s.name = 'name' AND s.value NOT IN ('unknown', 'object', 'function') WHERE m.call = u.call AND m.role = 'metric') AS name
    FROM up u JOIN use m ON m.call = u.call AND m.role = 'metric' GROUP BY u.use
), recorded AS (
    SELECT u.id AS use, u.path, u.line, u.call, u.function, u.library, u.kind, coalesce(k.call, u.made_by) AS made_by,
           lower(coalesce(k.name, (SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'name' AND s.value NOT IN ('unknown', 'object', 'function')),
                          (SELECT a.value FROM argument a WHERE a.call = coalesce(k.call, u.made_by) AND (a.name = 'name' OR a.position = 0 AND a.name IS NULL AND a.kind IN ('string', 'template'))),
                          '')) AS name
    FROM service_use u LEFT JOIN maker k ON k.use = u.id WHERE u.role = 'metric_record'
), told(use, text) AS ( -- the names of labels: where the meter is made, where it gets their values, where it records
    SELECT r.use, lower(a.value) FROM recorded r JOIN argument a ON a.call = r.made_by AND a.kind = 'string' AND (a.position >= 1 AND coalesce(a.name, '[]') LIKE '%[]' OR a.name LIKE 'label%' OR a.position >= 2 AND a.name IS NULL)
    UNION
    SELECT r.use, lower(a.name) FROM recorded r JOIN argument a ON a.call IN (r.call, r.made_by) AND a.name IS NOT NULL AND a.name NOT IN ('name', 'help', 'docstring', 'description', 'unit', 'buckets', 'documentation')
    UNION
    SELECT u.use, lower(coalesce(a.name, CASE WHEN a.kind = 'string' THEN a.value END)) FROM up u JOIN maker k ON k.use = u.use AND u.depth < k.depth JOIN argument a ON a.call = u.call AND (a.name IS NOT NULL OR a.kind = 'string')
    UNION -- chained on the maker: .labelNames("outcome"), .tag("outcome", x)
    SELECT r.use, lower(coalesce(a.name, a.value)) FROM recorded r JOIN call e ON e.origin = r.made_by AND e.name IN ('tag', 'tags', 'labelNames', 'labels', 'withLabels') JOIN argument a ON a.call = e.id AND (a.kind = 'string' OR a.name IS NOT NULL)
    UNION
    SELECT r.use, lower(a.name) FROM recorded r JOIN call e ON e.origin = r.call JOIN argument a ON a.call = e.id AND a.name IS NOT NULL
    UNION
    SELECT r.use, lower(a.value) FROM recorded r JOIN argument a ON a.call = r.call AND a.kind IN ('string', 'template') AND a.name LIKE '%[]'
    UNION -- new KeyValuePair<string, object>("outcome", x), attribute.String("outcome", x)
    SELECT r.use, lower(a.value) FROM recorded r JOIN call e ON e.outer = r.call JOIN argument a ON a.call = e.id AND a.position = 0 AND a.kind = 'string' WHERE e.name IN ('KeyValuePair', 'String', 'Bool', 'Int', 'Tag', 'of', 'KeyValue', 'new', 'stringKey')
    UNION -- metric.WithAttributes(attribute.Int("status", n), semconv.HTTPResponseStatusCode(n))
    SELECT r.use, CASE WHEN a.kind = 'string' THEN lower(a.value) ELSE 'status_code' END FROM recorded r JOIN call w ON w.outer = r.call AND w.name IN ('WithAttributes', 'WithAttributeSet', 'NewSet', 'Attributes', 'of')
    JOIN call e ON e.outer = w.id JOIN argument a ON a.call = e.id AND a.position = 0 WHERE a.kind = 'string' OR e.name IN ('HTTPResponseStatusCode', 'HTTPStatusCode', 'RPCGRPCStatusCode', 'RPCGRPCStatusCodeKey')
), labelled AS (
    SELECT r.*, coalesce((SELECT group_concat(DISTINCT replace(replace(t.text, 'labels.', ''), 'attributes.', '')) FROM told t WHERE t.use = r.use), '') AS labels
    FROM recorded r
), around(function, outer, depth) AS ( -- what is returned by a function lives when that is called
    SELECT DISTINCT r.function, r.function, 0 FROM recorded r
    UNION
    SELECT a.function, f.parent, a.depth + 1 FROM around a JOIN function f ON f.id = a.outer JOIN function p ON p.id = f.parent AND p.kind IN ('function', 'method')
    WHERE a.depth < 4
), given_away(name) AS MATERIALIZED ( -- Go: objects handed to code that is not here, which calls their methods
    SELECT DISTINCT rtrim(a.value, '()') FROM argument a CROSS JOIN service_call c ON c.id = a.call WHERE a.kind IN ('call', 'name') AND a.value GLOB '*.go:*()' AND c.target IS NULL
), idle(function) AS MATERIALIZED ( -- nobody calls it, and nobody calls anything of its name whose owner is not known
    SELECT a.function FROM around a JOIN function f ON f.id = a.outer
    WHERE NOT EXISTS (SELECT 1 FROM used_function u WHERE u.function = f.id)
      AND NOT (f.kind = 'method' AND f.exported = 1 AND f.path || ':' || f.class IN (SELECT name FROM given_away))
      AND (a.depth = 0 OR f.kind = 'function' AND f.path LIKE '%.go') -- elsewhere what is outside may be known by its reference alone
      AND NOT (f.kind <> 'function' AND EXISTS (SELECT 1 FROM service_call c JOIN function o ON o.id = c.function WHERE c.name = f.name AND c.target IS NULL AND o.class IS NOT f.class))
      AND NOT (f.class IS NOT NULL AND f.class IN (SELECT n.value FROM assignment n WHERE n.kind = 'string' AND n.scope = 'service' AND n.value IS NOT NULL)) -- a framework is told its class by name
), listened(pattern) AS MATERIALIZED ( -- .NET: names of the meters that an exporter listens to; * all, where a name is not known
    SELECT CASE WHEN a.kind = 'string' THEN lower(a.value) ELSE '*' END FROM service_call k JOIN argument a ON a.call = k.id AND a.kind <> 'array' WHERE k.name = 'AddMeter'
    UNION
    SELECT '*' FROM service_call k WHERE k.callee LIKE 'Prometheus.%' OR k.name IN ('MapMetrics', 'UseMetricServer', 'UseHttpMetrics')
    UNION
    SELECT lower(trim(j.value)) FROM environment e JOIN json_each('["' || replace(e.value, ',', '","') || '"]') j WHERE e.name = 'OTEL_DOTNET_AUTO_METRICS_ADDITIONAL_SOURCES' AND e.role = 'production' AND json_valid('["' || replace(e.value, ',', '","') || '"]')
), meter_of(use, name) AS MATERIALIZED ( -- and the name of the meter that each counter is of
    SELECT l.use, (SELECT CASE WHEN a.kind = 'string' THEN lower(a.value) END FROM call k JOIN call m ON m.id = k.origin JOIN argument a ON a.call = m.id AND a.position = 0 AND a.name IS NULL WHERE k.id = l.made_by)
    FROM labelled l WHERE l.library = 'opentelemetry-dotnet'
), heard(use) AS MATERIALIZED (
    SELECT m.use FROM meter_of m JOIN listened p ON p.pattern GLOB '*[*]*' AND coalesce(m.name, '') GLOB p.pattern OR p.pattern = m.name
    UNION
    SELECT m.use FROM meter_of m WHERE m.name IS NULL AND EXISTS (SELECT 1 FROM listened p WHERE NOT p.pattern REGEXP '^(microsoft|system|npgsql|masstransit|polly)\b')
), family AS (
    SELECT l.*, CASE WHEN l.library LIKE '@opentelemetry/%' OR l.library = 'nestjs-otel' THEN '@opentelemetry/api' WHEN l.library LIKE '@willsoto%' OR l.library = 'prometheus_client' THEN 'prom-client'
                     WHEN l.library IN ('dd-trace', 'newrelic', 'applicationinsights', 'elastic-apm-node', '@appsignal/nodejs') THEN 'agent' ELSE l.library END AS way
    FROM labelled l
)
SELECT f.path, f.line, f.name, f.kind, f.labels, f.function, f.call,
       CASE WHEN f.function IN (SELECT function FROM idle) THEN 'off'
            WHEN f.library = 'opentelemetry-dotnet' AND f.use NOT IN (SELECT use FROM heard) THEN 'off'
            WHEN f.library = 'metrics' AND NOT EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'metrics') THEN 'off' -- Rust: a facade, nothing records behind it
            WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = f.way AND e.state = 'on') THEN 'on'
            WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = f.way AND e.state = 'off-default') THEN 'off-default'
            WHEN f.way IN ('prom-client', '@opentelemetry/api') THEN 'off'
            WHEN f.way = 'agent' THEN 'off'
            WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = f.way) THEN 'off' ELSE 'on' END AS state
FROM family f
UNION ALL -- gauges that fetch their value when they are asked
SELECT u.path, u.line, lower(coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'name'), '')), u.kind, '', u.function, u.call,
       CASE WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'prom-client' AND e.state = 'on') THEN 'on'
            WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'prom-client' AND e.state = 'off-default') THEN 'off-default' ELSE 'off' END
FROM service_use u
WHERE u.role = 'metric' AND u.library LIKE '%prom%' AND EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.name = 'collect' AND a.kind = 'function')
UNION ALL -- Yabeda.shop.orders_total.increment({}): the meter is a method of its group
SELECT c.path, c.line, lower(replace(c.receiver, rtrim(c.receiver, replace(c.receiver, '.', '')), '')), CASE c.name WHEN 'increment' THEN 'counter' WHEN 'measure' THEN 'histogram' ELSE 'gauge' END,
       coalesce((SELECT group_concat(lower(a.name), ' ') FROM argument a WHERE a.call = c.id AND a.name IS NOT NULL), ''), c.function, c.id,
       CASE WHEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'yabeda' AND e.state = 'on') THEN 'on' ELSE 'off' END
FROM service_call c WHERE c.name IN ('increment', 'measure', 'set') AND c.receiver LIKE 'Yabeda.%'
UNION ALL -- what an exporter beside it counts in its database
SELECT path, line, name, kind, '', NULL, NULL, state FROM queried_metric
