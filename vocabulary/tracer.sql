-- tracing SDKs and agents that are started, in code or on a command line
-- path: file
-- line: line
-- unit: unit of its file
-- library: what is started
-- kind: sdk or agent
-- state: on, off-default (off unless somebody turns it on) or off (production files switch it off, or it never runs)
-- call: the starting call, NULL on a command line
-- use: use.id, NULL on a command line
-- why: what decides the state
-- index: library
-- index: call
WITH started AS (
    SELECT u.path, u.line, u.unit, u.library, u.kind, u.call, u.id AS use, c.function
    FROM service_use u LEFT JOIN call c ON c.id = u.call WHERE u.role = 'tracer'
      AND NOT (u.library = 'sentry' AND u.path LIKE '%.rb' AND NOT EXISTS (SELECT 1 FROM setting x WHERE x.use = u.id AND x.name = 'sampler' AND x.value IS NOT NULL)) -- errors only
), judged AS (
    SELECT s.*,
           (SELECT 'never called' FROM function f WHERE f.id = s.function AND f.kind <> 'module' AND f.name NOT IN ('register', 'main', 'init')
             AND NOT (f.name IN ('post_fork', 'post_worker_init', 'on_starting', 'when_ready') AND basename(f.path) GLOB '*gunicorn*.py') -- its hooks
             AND NOT EXISTS (SELECT 1 FROM call k WHERE k.target = f.id) AND NOT EXISTS (SELECT 1 FROM call d WHERE d.decorates = f.id) AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.function = f.id)
             AND f.name <> '' AND f.kind = 'function') AS idle,
           CASE WHEN s.path NOT IN (SELECT path FROM loaded_file) THEN 'nothing loads this file' END AS unloaded,
           (SELECT min(w.condition) FROM code_switch w WHERE w.call = s.call AND w.state = 'off' AND w.source = 'production') AS closed,
           (SELECT min(w.condition) FROM code_switch w WHERE w.call = s.call AND w.state = 'off' AND w.source = 'default') AS shut,
           (SELECT x.name || '=' || x.value FROM setting x WHERE x.use = s.use AND x.name IN ('off') AND lower(x.value) IN ('true', '1')) AS disabled,
           (SELECT x.name || '=' || x.value FROM setting x WHERE x.use = s.use AND x.name IN ('enabled', 'tracing', 'started') AND lower(x.value) IN ('false', '0', 'no')) AS unenabled,
           (SELECT x.name || '=' || x.value FROM setting x WHERE x.use = s.use AND (s.library LIKE '@sentry/%' OR s.library = 'sentry') AND x.name = 'sampler' AND x.value IN ('0', '0.0')) AS zero
    FROM started s
), environmental AS (
    SELECT min(path) AS path, min(name || '=' || coalesce(value, '')) AS text, library FROM (
        SELECT path, name, value, '%opentelemetry%' AS library FROM env_switch WHERE (name = 'OTEL_SDK_DISABLED' AND state = 'on') OR (name = 'OTEL_TRACES_EXPORTER' AND value = 'none')
        UNION ALL SELECT path, name, value, 'dotnet-agent' FROM env_switch WHERE (name = 'OTEL_SDK_DISABLED' AND state = 'on') OR (name = 'OTEL_TRACES_EXPORTER' AND value = 'none')
        UNION ALL SELECT path, name, value, 'dd-trace' FROM env_switch WHERE name = 'DD_TRACE_ENABLED' AND state = 'off'
        UNION ALL SELECT path, name, value, 'newrelic' FROM env_switch WHERE name IN ('NEW_RELIC_ENABLED', 'NEW_RELIC_DISTRIBUTED_TRACING_ENABLED') AND state = 'off'
        UNION ALL SELECT path, name, value, 'elastic-apm-node' FROM env_switch WHERE name = 'ELASTIC_APM_ACTIVE' AND state = 'off') GROUP BY library
)
SELECT j.path, j.line, j.unit, j.library, j.kind,
       CASE WHEN j.idle IS NOT NULL OR j.unloaded IS NOT NULL OR j.closed IS NOT NULL OR j.disabled IS NOT NULL OR j.unenabled IS NOT NULL OR j.zero IS NOT NULL OR e.text IS NOT NULL THEN 'off'
            WHEN j.shut IS NOT NULL THEN 'off-default' ELSE 'on' END AS state,
       j.call, j.use, coalesce(j.idle, j.unloaded, j.closed, j.disabled, j.unenabled, j.zero, e.text, j.shut) AS why
FROM judged j LEFT JOIN environmental e ON j.library LIKE e.library
UNION
SELECT c.path, c.line, c.unit, c.library, c.kind, CASE WHEN e.text IS NOT NULL THEN 'off' ELSE 'on' END, NULL, NULL, e.text
FROM configured_use c LEFT JOIN environmental e ON c.library LIKE e.library
WHERE c.role = 'tracer' AND NOT (c.setting IS NULL AND lower(coalesce(c.value, '')) IN ('false', '0', 'no', 'off')) -- a switch that says no
