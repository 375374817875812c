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
WITH recorded AS (
    SELECT u.id AS use, u.path, u.line, u.call, u.function, u.library, u.kind, u.made_by,
           lower(coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'name' AND s.value NOT IN ('unknown', 'object', 'function')),
                          (SELECT s.value FROM use m JOIN setting s ON s.use = m.id AND s.name = 'name' AND s.value <> 'unknown' WHERE m.call = u.made_by AND m.role = 'metric'),
                          (SELECT a.value FROM argument a WHERE a.call = u.made_by AND (a.name = 'name' OR a.position = 0 AND a.name IS NULL AND a.kind IN ('string', 'template'))),
                          '')) AS name
    FROM (SELECT r.id, r.path, r.line, r.call, r.function, r.library, r.kind, r.role, -- counter.WithLabelValues(x).Inc() was made where the counter was
                 coalesce((SELECT k.origin FROM call k CROSS JOIN use m ON m.call = k.origin AND m.role = 'metric' WHERE k.id = r.made_by), r.made_by) AS made_by
          FROM service_use r WHERE r.role = 'metric_record') u
), labelled AS (
    SELECT r.*, coalesce((SELECT group_concat(DISTINCT lower(coalesce(a.name, ''))) FROM argument a WHERE a.call = r.call AND a.name IS NOT NULL), '') || ' '
        || coalesce((SELECT group_concat(DISTINCT lower(a.value)) FROM argument a WHERE a.call = r.made_by AND (a.name LIKE 'labelNames%' OR a.position = 1 AND a.name = '[]') AND a.kind = 'string'), '') || ' '
        || coalesce((SELECT group_concat(DISTINCT lower(a.name)) FROM call e JOIN argument a ON a.call = e.id WHERE e.origin = r.call AND a.name IS NOT NULL), '') || ' '
        || coalesce((SELECT group_concat(DISTINCT lower(a.value)) FROM call e JOIN argument a ON a.call = e.id WHERE e.id = r.call AND a.kind IN ('string', 'template') AND a.name LIKE '%[]'), '') AS labels
    FROM recorded r
), family AS (
    SELECT l.*, CASE WHEN l.library LIKE '@opentelemetry/%' OR l.library = 'nestjs-otel' THEN '@opentelemetry/api' WHEN l.library LIKE '@willsoto%' OR l.library = 'prometheus_client' THEN 'prom-client'
                     WHEN l.library IN ('dd-trace', 'newrelic', 'applicationinsights', 'elastic-apm-node', '@appsignal/nodejs') THEN 'agent' ELSE l.library END AS way
    FROM labelled l
)
SELECT f.path, f.line, f.name, f.kind, f.labels, f.function, f.call,
       CASE WHEN NOT EXISTS (SELECT 1 FROM used_function u WHERE u.function = f.function) THEN 'off'
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
