-- the shape of log lines where configuration decides it: Logback and Log4j files, Spring Boot, Quarkus, Dropwizard
-- path: file that decides; of a default the build file
-- line: line
-- unit: unit of it
-- format: json, text, glued (a pattern that looks like JSON), or option-text (an option whose default is text)
-- why: what decides it
WITH named AS MATERIALIZED (
    SELECT f.path, f.unit FROM file f
    WHERE f.role = 'production' AND f.language = 'xml' AND basename(f.path) REGEXP '^(logback(-spring)?|log4j2?(-spring)?)(-(prod|production))?\.xml$'
), conf AS MATERIALIZED ( -- and what they include of their own
    SELECT path, unit, path AS root FROM named
    UNION
    SELECT f.path, c.unit, c.path FROM named c CROSS JOIN node n ON n.path = c.path AND n.key = '@resource' CROSS JOIN file f ON f.path = dirname(c.path) || '/' || n.value AND f.role = 'production'
), profile AS MATERIALIZED ( -- <springProfile name="dev">
    SELECT p.parent AS node, v.value FROM conf c CROSS JOIN node v ON v.path = c.path AND v.key = '@name' JOIN node p ON p.id = v.id
    WHERE v.shape LIKE '%springProfile.@name'
), quiet AS MATERIALIZED ( -- parts that production does not use
    SELECT node FROM profile WHERE value REGEXP '(?i)!\s*(prod|production)' OR NOT value REGEXP '(?i)(prod|production|live|cloud|docker|k8s|kubernetes|!\s*(dev|local|test))'
), asked(root, variable) AS MATERIALIZED ( -- <appender-ref ref="${FORMAT}"/>
    SELECT c.root, rtrim(substr(r.value, 3), '}') FROM conf c CROSS JOIN node r ON r.path = c.path AND r.key = '@ref' AND r.value GLOB '${*}'
), spelled(root, text) AS MATERIALIZED ( -- and what the property of that name says
    SELECT root, variable FROM asked WHERE instr(variable, ':-') > 0
    UNION
    SELECT k.root, CASE WHEN p.key = 'springProperty' THEN coalesce((SELECT s.value FROM node s WHERE s.parent = p.id AND s.key = '@source'), '') || ':-' || v.value
                        WHEN v.value GLOB '${*}' THEN rtrim(substr(v.value, 3), '}') ELSE ':-' || v.value END
    FROM asked k JOIN conf c ON c.root = k.root CROSS JOIN node n ON n.path = c.path AND n.key = '@name' AND n.value = k.variable
    JOIN node p ON p.id = n.parent AND p.key IN ('property', 'variable', 'springProperty') JOIN node v ON v.parent = p.id AND v.key IN ('@value', '@defaultValue')
), option(root, usual, given) AS MATERIALIZED (
    SELECT root, substr(text, instr(text, ':-') + 2),
           coalesce((SELECT e.value FROM environment e WHERE e.name = substr(text, 1, instr(text, ':-') - 1) AND e.role = 'production' AND e.value IS NOT NULL LIMIT 1),
                    (SELECT s.value FROM framework_setting s WHERE s.name = substr(text, 1, instr(text, ':-') - 1) LIMIT 1))
    FROM spelled WHERE instr(text, ':-') > 0
), console(path, line, unit, name, value, asks) AS MATERIALIZED ( -- logging.structured.format.console: ${LOG_FORMAT:}
    SELECT path, line, unit, name,
           CASE WHEN value GLOB '${*:*}' THEN coalesce((SELECT e.value FROM environment e WHERE e.name = substr(f.value, 3, instr(f.value, ':') - 3) AND e.role = 'production' AND e.value IS NOT NULL LIMIT 1),
                                                       rtrim(substr(value, instr(value, ':') + 1), '}')) ELSE value END, value GLOB '${*:*}'
    FROM framework_setting f WHERE name IN ('logging.structured.format.console', 'quarkus.log.console.json')
), used AS MATERIALIZED ( -- appenders that some logger of production writes to
    SELECT c.root, r.value AS name FROM conf c CROSS JOIN node r ON r.path = c.path AND r.key = '@ref' JOIN node a ON a.id = r.parent LEFT JOIN node g ON g.id = a.parent LEFT JOIN node h ON h.id = g.parent
    WHERE NOT EXISTS (SELECT 1 FROM quiet q WHERE q.node IN (a.parent, g.parent, h.parent))
    UNION
    SELECT root, coalesce(given, usual) FROM option
), drawn AS MATERIALIZED ( -- Logback: <encoder class="...">
    SELECT n.path, n.line, c.unit, c.root, n.value, m.value AS appender, x.id AS node, x.parent AS around
    FROM conf c CROSS JOIN node n ON n.path = c.path AND n.key = '@class' JOIN node e ON e.id = n.parent AND e.key IN ('encoder', 'layout')
    JOIN node a ON a.id = e.parent LEFT JOIN node b ON b.id = a.parent JOIN node x ON x.id = CASE WHEN a.key = 'appender' THEN a.id ELSE b.id END
    LEFT JOIN node m ON m.parent = x.id AND m.key = '@name'
), json_drawn AS (
    SELECT d.path, d.line, d.unit, 'json' AS format, d.value AS why FROM drawn d
    WHERE d.value REGEXP '(?i)(logstash|ecs|json|gelf|stackdriver|structured|gcp|fluency)'
      AND EXISTS (SELECT 1 FROM used u WHERE u.root = d.root AND (u.name = d.appender OR EXISTS (SELECT 1 FROM drawn o WHERE o.root = d.root AND o.appender = u.name)))
      AND NOT EXISTS (SELECT 1 FROM quiet q WHERE q.node = d.around)
    UNION
    SELECT n.path, n.line, c.unit, 'json', n.key FROM conf c CROSS JOIN node n ON n.path = c.path
    WHERE n.key IN ('JsonTemplateLayout', 'JsonLayout', 'JSONLayout', 'EcsLayout', 'GelfLayout')
    UNION
    SELECT s.path, s.line, s.unit, 'json', s.name || '=' || s.value FROM console s
    WHERE s.value NOT IN ('', 'false')
    UNION
    SELECT n.path, n.line, f.unit, 'json', 'layout ' || n.value FROM node n JOIN file f ON f.path = n.path
    WHERE n.shape = 'logging.appenders[].layout.type' AND f.role = 'production' AND n.value REGEXP '(?i)json'
    UNION
    SELECT d.path, d.line, d.unit, 'json', d.name FROM dependency d JOIN file f ON f.path = d.path
    WHERE d.name = 'io.quarkus:quarkus-logging-json' AND d.scope = 'production' AND d.direct = 1 AND f.role = 'production'
    UNION -- records that leave through OpenTelemetry, whatever the console shows
    SELECT s.path, s.line, s.unit, 'json', 'the OpenTelemetry log handler' FROM framework_setting s
    WHERE s.name = 'quarkus.otel.logs.enabled' AND s.value = 'true'
    UNION
    SELECT d.path, d.line, d.unit, 'json', 'the OpenTelemetry log handler' FROM dependency d JOIN file f ON f.path = d.path
    WHERE d.name = 'io.quarkus:quarkus-micrometer-opentelemetry' AND d.scope = 'production' AND d.direct = 1 AND f.role = 'production'
      AND NOT EXISTS (SELECT 1 FROM framework_setting s WHERE s.name IN ('quarkus.otel.logs.enabled', 'quarkus.otel.enabled', 'quarkus.otel.sdk.disabled') AND s.value = CASE s.name WHEN 'quarkus.otel.sdk.disabled' THEN 'true' ELSE 'false' END)
    UNION
    SELECT n.path, n.line, c.unit, 'json', 'the OpenTelemetry log handler' FROM conf c CROSS JOIN node n ON n.path = c.path AND n.key = '@class' JOIN node m ON m.parent = n.parent AND m.key = '@name'
    WHERE n.value GLOB 'io.opentelemetry.instrumentation.logback.appender.*' AND EXISTS (SELECT 1 FROM used u WHERE u.root = c.root AND u.name = m.value) AND NOT EXISTS (SELECT 1 FROM quiet q WHERE q.node = n.parent)
    UNION
    SELECT e.path, e.line, NULL, 'json', 'the OpenTelemetry log handler' FROM environment e
    WHERE e.name = 'OTEL_LOGS_EXPORTER' AND e.role = 'production' AND e.value LIKE '%otlp%' AND EXISTS (SELECT 1 FROM configured_use c WHERE c.library = 'opentelemetry-javaagent' AND c.role = 'tracer')
), optional AS ( -- its lines are structured where the option says so
    SELECT d.path, d.line, d.unit, 'option-text' AS format, d.value AS why FROM drawn d JOIN option o ON o.root = d.root AND coalesce(o.given, o.usual) <> d.appender
    WHERE d.value REGEXP '(?i)(logstash|ecs|json|gelf|stackdriver|structured|gcp|fluency)' AND NOT EXISTS (SELECT 1 FROM json_drawn j WHERE j.unit = d.unit)
      AND NOT EXISTS (SELECT 1 FROM quiet q WHERE q.node = d.around) AND o.given IS NULL
    UNION ALL
    SELECT s.path, s.line, s.unit, 'option-text', s.name FROM console s WHERE s.asks AND s.value IN ('', 'false') AND NOT EXISTS (SELECT 1 FROM json_drawn j WHERE j.unit = s.unit)
), text_drawn AS (
    SELECT c.path, min(n.line) AS line, c.unit, CASE WHEN max(n.value REGEXP '^\s*[{]\s*\\?"[\w@.]+\\?"\s*:') THEN 'glued' ELSE 'text' END AS format, 'a pattern' AS why FROM conf c CROSS JOIN node n ON n.path = c.path
    WHERE n.key IN ('pattern', 'Pattern', 'PatternLayout') OR n.key IN ('@resource', '@class') AND n.value REGEXP '(base|console-appender|defaults)\.xml$|PatternLayout'
    GROUP BY c.path, c.unit
)
SELECT path, line, unit, format, why FROM json_drawn
UNION ALL
SELECT path, line, unit, format, why FROM text_drawn t WHERE NOT EXISTS (SELECT 1 FROM json_drawn j WHERE j.path = t.path OR j.unit = t.unit) AND NOT EXISTS (SELECT 1 FROM optional o WHERE o.unit = t.unit)
UNION ALL
SELECT path, line, unit, format, why FROM optional
UNION ALL
SELECT s.path, s.line, s.unit, 'glued', s.name FROM framework_setting s
WHERE s.name IN ('logging.pattern.console', 'quarkus.log.console.format') AND s.value REGEXP '^\s*[{]\s*\\?"[\w@.]+\\?"\s*:' AND NOT EXISTS (SELECT 1 FROM json_drawn j) AND NOT EXISTS (SELECT 1 FROM text_drawn x)
UNION ALL
SELECT u.path, min(u.line), u.unit, 'text', 'the default pattern' FROM service_use u
WHERE u.role = 'log' AND u.kind <> 'print' AND u.library IN ('slf4j', 'java.util.logging')
  AND NOT EXISTS (SELECT 1 FROM json_drawn j) AND NOT EXISTS (SELECT 1 FROM text_drawn x) AND NOT EXISTS (SELECT 1 FROM optional o WHERE o.unit = u.unit)
GROUP BY u.unit
