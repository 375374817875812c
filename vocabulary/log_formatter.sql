-- the shape of log lines of the standard library's logging, as dictConfig or a LOGGING setting decides it; text where nobody does
-- path: file
-- line: line
-- unit: unit of it
-- format: json, text, option-text (an option of the service names another formatter by default), or glued (a template that looks like JSON)
WITH formatter(path, line, unit, config, name) AS (
    SELECT path, line, unit, config, substr(key, 12, instr(substr(key, 12), '.') - 1) FROM log_setting
    WHERE key LIKE 'formatters.%' AND (key LIKE '%.()' OR key LIKE '%.class')
      AND (value REGEXP '(?i)json|ecs_logging|logstash|stackdriver|StructuredLog'
           OR value LIKE 'structlog.%ProcessorFormatter%' AND EXISTS (SELECT 1 FROM service_use u WHERE u.library = 'structlog' AND u.role = 'logger' AND u.kind = 'json'))
), configured(path, line, unit, format) AS (
    SELECT f.path, f.line, f.unit, 'json' FROM formatter f JOIN log_setting h ON h.config = f.config AND h.key LIKE 'handlers.%.formatter' AND h.value = f.name
    UNION -- LOG_FORMAT = env("LOG_FORMAT", default="console"), and handlers take the formatter of that name
    SELECT f.path, f.line, f.unit, coalesce((SELECT min(o.format) FROM log_option o), 'option-text')
    FROM formatter f JOIN log_setting h ON h.config = f.config AND h.key LIKE 'handlers.%.formatter' AND h.value <> f.name
    WHERE NOT EXISTS (SELECT 1 FROM log_setting x WHERE x.config = f.config AND x.key LIKE 'handlers.%.formatter' AND x.value = f.name)
      AND (h.written REGEXP '(?i)getenv|environ|settings|config|log_?(format|style)' OR EXISTS (SELECT 1 FROM assignment n WHERE n.scope = 'service' AND n.kind = 'string' AND n.value = h.value AND n.target NOT LIKE '%LOGGING.%' AND n.name REGEXP '(?i)log\w*(format|style|renderer|output|type|handler)|(format|json)\w*log'))
    UNION -- the formatter is handed to a handler in code
    SELECT u.path, u.line, u.unit, 'json' FROM service_use u WHERE u.library = 'logging' AND u.role = 'logger' AND u.kind = 'json'
    UNION -- logging.Formatter('{"level": "%(levelname)s", ...}')
    SELECT c.path, c.line, c.unit, 'glued' FROM service_call c JOIN argument a ON a.call = c.id AND a.kind IN ('string', 'template') AND a.value REGEXP '^\s*[{]\s*\\?"[\w@.]+\\?"\s*:'
    WHERE c.callee IN ('logging.Formatter', 'logging.basicConfig')
    UNION
    SELECT path, line, unit, 'glued' FROM log_setting WHERE key LIKE 'formatters.%.format' AND value REGEXP '^\s*[{]\s*\\?"[\w@.]+\\?"\s*:' AND value LIKE '%\%(%' ESCAPE '\'
)
SELECT path, line, unit, format FROM configured
UNION ALL
SELECT u.path, min(u.line), u.unit, 'text' FROM service_use u
WHERE u.library = 'logging' AND u.role = 'log' AND NOT EXISTS (SELECT 1 FROM configured c WHERE c.unit = u.unit)
GROUP BY u.unit
