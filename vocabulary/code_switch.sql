-- conditions under which a call runs, as far as the environment decides them
-- call: call.id
-- condition: as written
-- variable: the variable it asks, NULL when it is not seen
-- state: on or off, as production has it: by its files, else by the condition's own default
-- source: production (a file sets it), default, or stage (production or not)
-- path: where production sets it
-- line: line of it
-- index: call
WITH RECURSIVE around(call, block, function, depth) AS (
    SELECT u.call, c.block, c.function, 0 FROM service_use u JOIN call c ON c.id = u.call
    WHERE u.role IN ('tracer', 'metric_endpoint', 'http_metrics', 'runtime_metrics', 'dependency_metrics', 'redactor', 'access_log', 'limiter', 'cache', 'middleware')
    UNION
    SELECT a.call, k.block, k.function, a.depth + 1
    FROM around a JOIN call k ON k.target = a.function JOIN function f ON f.id = a.function
    WHERE a.depth < 4 AND f.kind <> 'module'
    UNION
    SELECT a.call, k.block, k.function, a.depth + 1
    FROM around a JOIN argument g ON g.function = a.function JOIN call k ON k.id = g.call
    WHERE a.depth < 4
), inside(call, block, depth) AS (
    SELECT call, block, depth FROM around WHERE block IS NOT NULL
    UNION
    SELECT i.call, b.parent, i.depth FROM inside i JOIN block b ON b.id = i.block WHERE b.parent IS NOT NULL
), asked AS (
    SELECT i.call, b.detail AS condition, b.path, b.line, b.function, 0 AS negated
    FROM inside i JOIN block b ON b.id = i.block WHERE b.kind = 'branch' AND b.detail NOT IN ('else', '') AND b.detail NOT REGEXP '__name__|\$0|require\.main' -- nor where a program begins
    UNION
    SELECT a.call, b.detail, b.path, b.line, b.function, 1
    FROM around a CROSS JOIN call c ON c.id = a.call CROSS JOIN block b ON b.function = a.function AND b.kind = 'branch'
    CROSS JOIN trait t ON t.block = b.id AND t.kind = 'return'
    WHERE b.detail <> 'else' AND (a.depth > 0 OR b.end_line < c.line)
    UNION
    SELECT a.call, t.detail, t.path, t.line, t.function, instr(t.detail, ' : ') BETWEEN 1 AND max(instr(t.detail, c.name), coalesce(instr(t.detail, m.alias), 0))
    FROM around a CROSS JOIN call c ON c.id = a.call CROSS JOIN trait t ON t.path = c.path AND t.kind = 'choice' AND t.function IS c.function AND c.line BETWEEN t.line AND t.line + 3
    LEFT JOIN import m ON m.path = c.path AND m.module = c.callee AND m.alias <> ''
    WHERE a.depth = 0 AND (instr(t.detail, c.name) > instr(t.detail, '?') OR instr(t.detail, m.alias) > instr(t.detail, '?'))
), variable(path, detail) AS MATERIALIZED (
    SELECT DISTINCT path, detail FROM trait WHERE kind = 'environment'
), module_setting(name, variable) AS MATERIALIZED (
    SELECT name, min(substr(value, 13)) FROM assignment WHERE target = 'exports.' || name AND value LIKE 'process.env.%' GROUP BY name
), named AS (
    SELECT DISTINCT a.call, a.condition, a.negated,
           coalesce((SELECT min(t.detail) FROM variable t WHERE t.path = a.path AND instr(a.condition, t.detail) > 0),
                    -- settings.X, where a settings module has X = os.getenv("X")
                    CASE WHEN instr(a.condition, 'settings.') > 0 THEN (SELECT min(s.variable) FROM module_setting s WHERE instr(a.condition, 'settings.' || s.name) > 0) END) AS direct,
           (SELECT min(t.detail) FROM variable t WHERE t.path = a.path AND instr(a.condition, t.detail) = 0
             AND t.detail REGEXP '(?i)OTEL|TRAC|TELEMETRY|APM|DD_|SENTRY|METRIC|PROM|ENABLE|DATADOG|NEW_?RELIC|JAEGER|ZIPKIN') AS near
    FROM asked a
), stated AS (
    SELECT n.call, n.condition, coalesce(n.direct, n.near) AS variable,
           CASE WHEN (n.condition REGEXP '!==?|^\s*!|=== ?undefined|=== ?[''"](0|false|off|no|test|development|disabled)[''"]|(?i)disable|(?i)\bis_?dev') THEN 1 ELSE 0 END <> n.negated AS inverted
    FROM named n
), produced AS ( -- on in one place of production: it is not off there
    SELECT name, max(state) AS state, path, line FROM env_switch GROUP BY name -- with the place of that state
)
SELECT s.call, s.condition, s.variable,
       CASE WHEN s.condition REGEXP '(?i)node_env|prod|is_?dev|\bdev\b|[''"]test[''"]' THEN -- limiters and caches that only other stages have
                 CASE WHEN s.inverted AND s.condition NOT REGEXP '(?i)[''"]test[''"]|!\s*\(?is_?dev|!==?\s*[''"]dev'
                       AND EXISTS (SELECT 1 FROM use u WHERE u.call = s.call AND u.role IN ('limiter', 'cache')) THEN 'off' ELSE 'on' END
            WHEN e.state IS NOT NULL THEN
                 CASE WHEN s.condition REGEXP '(?i)disable' OR (s.variable REGEXP '(?i)disable') THEN CASE e.state WHEN 'on' THEN 'off' ELSE 'on' END ELSE e.state END
            WHEN s.inverted THEN 'on'
            WHEN s.condition REGEXP '(\?\?|\|\|)\s*[''"]?(true|on|1|yes)' THEN 'on'
            ELSE 'off' END AS state,
       CASE WHEN s.condition REGEXP '(?i)node_env|prod|is_?dev|\bdev\b|[''"]test[''"]' THEN 'stage' WHEN e.state IS NOT NULL THEN 'production' ELSE 'default' END AS source,
       e.path, e.line
FROM stated s LEFT JOIN produced e ON e.name = s.variable
WHERE s.variable IS NOT NULL OR s.condition REGEXP '\benv\.[A-Z][A-Z0-9_]+' OR s.condition REGEXP '(?i)trac|telemetry|otel|apm|sentry|metric|prom|enabled|node_env|prod|dev'
