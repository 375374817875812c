-- loggers that the service makes, each with the shape of its lines
-- path: file
-- line: line
-- call: the call that makes it, NULL when configuration does
-- unit: unit of its file
-- library: what makes the lines
-- format: json, text, glued, or option-text (an option of the service whose default is text)
-- why: what decides it
-- index: library
-- typed: library TEXT
-- index: call
WITH RECURSIVE made AS (
    SELECT u.path, u.line, u.call, u.unit, u.library, u.id AS use,
           CASE WHEN u.kind = 'text' AND EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.kind IN ('string', 'template') AND a.value REGEXP '^\s*[{]+\s*\\?"[\w@.]+\\?"\s*:') THEN 'glued' -- LineFormatter('{"level":"%level_name%",...}')
                ELSE coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'format'), u.kind, 'json') END AS format
    FROM service_use u LEFT JOIN log_renderer r ON r.call = u.call
    WHERE u.role = 'logger' AND r.call IS NULL
), inside(maker, call, depth) AS (
    SELECT m.call, a.origin, 1 FROM made m JOIN argument a ON a.call = m.call
    WHERE a.origin IS NOT NULL AND a.name IS NOT NULL AND (a.name LIKE '%format%' OR a.name LIKE '%transports%' OR a.name LIKE '%stream%' OR a.name LIKE '%reporters%')
    UNION
    SELECT m.call, a.origin, 1 FROM made m JOIN argument a ON a.call = m.call
    WHERE a.origin IS NOT NULL AND a.name IS NULL
    UNION
    SELECT i.maker, a.origin, i.depth + 1 FROM inside i JOIN argument a ON a.call = i.call
    WHERE a.origin IS NOT NULL AND i.depth < 5
), rendered AS (
    SELECT i.maker, max(r.format = 'json') AS json, max(r.format = 'text') AS text, max(r.format = 'glued') AS glued,
           min(CASE r.format WHEN 'text' THEN r.line END) AS line
    FROM inside i JOIN log_renderer r ON r.call = i.call GROUP BY i.maker
), plain AS (
    SELECT m.path, m.line, m.call, m.unit, m.library, m.use,
           CASE WHEN m.library IN ('@nestjs/core', 'fastify') AND m.format NOT IN ('json', 'text') THEN 'bridge'
                WHEN m.format = 'text' THEN coalesce(CASE WHEN r.json THEN 'json' WHEN r.glued THEN 'glued' END, 'text')
                WHEN r.json AND r.text THEN 'both'
                WHEN r.text THEN 'text' WHEN r.glued THEN 'glued' WHEN r.json THEN 'json'
                WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = m.call AND a.value IN ('pino-pretty') AND a.name LIKE '%target')
                  OR EXISTS (SELECT 1 FROM inside i JOIN argument a ON a.call = i.call WHERE i.maker = m.call AND a.value = 'pino-pretty') THEN 'text'
                WHEN m.format IN ('composed', 'unknown', 'function') THEN 'json'
                ELSE m.format END AS format
    FROM made m LEFT JOIN rendered r ON r.maker = m.call
), switched AS (
    SELECT p.*, (SELECT min(w.condition) FROM logger_source g CROSS JOIN log_switch w ON w.path = g.path AND w.kind = 'stage' WHERE g.call = p.call) AS stage,
           (SELECT min(w.condition) FROM logger_source g CROSS JOIN log_switch w ON w.path = g.path AND w.kind = 'option' WHERE g.call = p.call) AS option,
           (SELECT min(w.usual) FROM logger_source g CROSS JOIN log_switch w ON w.path = g.path AND w.kind = 'option' WHERE g.call = p.call) AS usual,
           EXISTS (SELECT 1 FROM log_renderer r WHERE r.path = p.path AND r.format = 'json')
           OR p.library NOT IN ('winston', '@nestjs/common', '@nestjs/core', 'tslog', 'log4js', 'loglevel', 'consola', 'signale', 'debug', 'tracer')
           OR p.format = 'json' AS able,
           (SELECT min(o.format) FROM log_option o) AS given,
           EXISTS (SELECT 1 FROM trait t JOIN call c ON c.id = p.call WHERE t.path = p.path AND t.kind = 'environment'
                   AND t.line BETWEEN c.line - 12 AND c.end_line AND t.detail REGEXP '(?i)LOG|FORMAT|PRETTY|JSON' AND t.detail NOT REGEXP '(?i)level') AS reads
    FROM plain p
)
SELECT path, line, call, unit, library,
       CASE WHEN format = 'bridge' THEN 'bridge'
            WHEN option IS NOT NULL AND able THEN coalesce(given, CASE usual WHEN 'json' THEN 'json' ELSE 'option-text' END)
            WHEN stage IS NOT NULL AND able THEN 'json'
            WHEN format IN ('text', 'both') AND reads AND able THEN coalesce(given, 'option-text')
            ELSE format END AS format,
       CASE WHEN option IS NOT NULL AND able THEN option WHEN stage IS NOT NULL AND able THEN stage END AS why
FROM switched
UNION ALL
SELECT b.path, b.line, NULL, b.unit, l.library, b.format, NULL
FROM log_backend b CROSS JOIN (SELECT DISTINCT library FROM service_use WHERE role = 'log' AND kind <> 'print' AND library IN ('slf4j', 'java.util.logging')) l
UNION ALL -- a formatter that configuration names
SELECT c.path, c.line, NULL, c.unit, c.library, CASE WHEN c.value REGEXP '(?i)json|compact|ecs' THEN 'json' ELSE 'text' END, NULL
FROM configured_use c WHERE c.role = 'logger' AND c.kind = 'formatter'
  AND NOT (c.value LIKE 'Serilog%' AND NOT EXISTS (SELECT 1 FROM service_call k WHERE k.name IN ('UseSerilog', 'AddSerilog', 'LoggerConfiguration'))) -- a section that nothing reads
UNION ALL -- nlog.config: <layout type="JsonLayout">, where the host logs through NLog
SELECT f.path, min(n.line), NULL, f.unit, 'Microsoft.Extensions.Logging', CASE WHEN max(n.value REGEXP 'Json(Event)?Layout|Ecs|Log4JXml|Gelf') THEN 'json' ELSE 'text' END, NULL
FROM file f CROSS JOIN node n ON n.path = f.path AND n.key IN ('@type', '@xsi:type')
WHERE f.role = 'production' AND lower(basename(f.path)) REGEXP '^nlog(\.production)?\.config$' AND EXISTS (SELECT 1 FROM service_call k WHERE k.name IN ('UseNLog', 'AddNLog', 'AddNLogWeb', 'LoadConfigurationFromFile', 'LoadConfigurationFromAppSettings', 'GetCurrentClassLogger'))
GROUP BY f.path, f.unit
UNION ALL
SELECT f.path, f.line, NULL, f.unit, 'logging', f.format, NULL FROM log_formatter f WHERE NOT EXISTS (SELECT 1 FROM made m WHERE m.path = f.path AND m.line = f.line)
UNION ALL
SELECT r.path, r.line, NULL, r.unit, r.library, r.format, NULL FROM framework_log r
