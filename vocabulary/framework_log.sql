-- the shape of the lines of a framework's logger: Rails and Monolog write text, unless a formatter says otherwise
-- path: file that decides; of the default one that logs
-- line: line
-- unit: unit of it
-- library: the logger
-- format: json, text, or option-text (a formatter that the environment names, and production does not)
WITH channel(target, name, format, chosen) AS MATERIALIZED ( -- the formatters of Laravel's channels, and the channel that production writes to
    SELECT a.target, substr(a.target, 25, instr(substr(a.target, 25), '.') - 1),
           CASE WHEN a.value REGEXP '(Json|Logstash|Gelf|Ecs)\w*Formatter' THEN 'json'
                WHEN a.value GLOB 'process.env.*' THEN coalesce((SELECT CASE WHEN e.value REGEXP '(?i)json|logstash|gelf' THEN 'json' ELSE 'text' END FROM environment e WHERE e.name = substr(a.value, 13) AND e.role = 'production' AND e.value <> '' LIMIT 1), 'option-text')
                WHEN a.name = 'tap[]' AND EXISTS (SELECT 1 FROM call k WHERE k.path || ':' || basename(replace(a.value, ':', '/')) = a.value AND k.callee REGEXP '(Json|Logstash|Gelf)Formatter$') THEN 'json' -- a class that changes the handlers
                ELSE 'text' END,
           coalesce((SELECT e.value FROM environment e WHERE e.name = 'LOG_CHANNEL' AND e.role = 'production' AND e.value <> '' LIMIT 1),
                    (SELECT d.value FROM assignment d WHERE d.target = 'config.logging.default' AND d.kind = 'string' LIMIT 1))
    FROM assignment a WHERE a.name IN ('formatter', 'tap[]') AND a.target GLOB 'config.logging.channels.*.*'
), json(path, line, unit, library) AS (
    SELECT path, min(line), unit, 'rails.logger' FROM rails_setting
    WHERE name IN ('log_formatter', 'logger.formatter', 'rails_semantic_logger.format', 'rails_semantic_logger.formatter', 'logger') AND value REGEXP '(?i)json|logstash|ougai|structured'
    GROUP BY path
    UNION
    SELECT a.path, a.line, f.unit, 'rails.logger' FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.target IN ('Rails.logger.formatter', 'Rails.logger') AND a.value REGEXP '(?i)json|logstash|ougai|structured'
    UNION -- config/logging.php
    SELECT a.path, min(a.line), f.unit, 'laravel.log' FROM channel c JOIN assignment a ON a.target = c.target JOIN service_file f ON f.path = a.path
    WHERE c.format = 'json' AND (c.chosen IS NULL OR c.chosen = c.name OR c.chosen NOT IN (SELECT name FROM channel UNION ALL VALUES ('single'), ('daily'), ('errorlog'), ('syslog'), ('stack'), ('emergency'))
       OR c.chosen = 'stack' AND (EXISTS (SELECT 1 FROM assignment s WHERE s.target = 'config.logging.channels.stack.channels[]' AND s.value = c.name)
                                  OR EXISTS (SELECT 1 FROM environment e WHERE e.name = 'LOG_STACK' AND e.role = 'production' AND instr(e.value, c.name) > 0)
                                  OR NOT EXISTS (SELECT 1 FROM assignment s WHERE s.target = 'config.logging.channels.stack.channels[]') AND NOT EXISTS (SELECT 1 FROM environment e WHERE e.name = 'LOG_STACK' AND e.role = 'production')))
    GROUP BY a.path
    UNION -- config.semantic_logger.add_appender(io: $stdout, formatter: :json), behind Rails.logger
    SELECT c.path, c.line, c.unit, 'rails.logger' FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.name = 'formatter' AND a.value REGEXP '(?i)json|logfmt|ecs'
    WHERE c.name = 'add_appender' AND EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = 'rubygems' AND d.name = 'rails_semantic_logger' AND d.direct = 1)
    UNION -- config/packages/monolog.yaml
    SELECT n.path, n.line, f.unit, 'monolog' FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' WHERE n.key = 'formatter' AND n.value LIKE 'monolog.formatter.%' AND n.value REGEXP 'json|logstash|gelf'
), used AS (
    SELECT min(u.path) AS path, min(u.line) AS line, u.unit, u.library FROM service_use u
    WHERE u.role = 'log' AND u.library IN ('rails.logger', 'laravel.log') GROUP BY u.unit, u.library
)
SELECT path, line, unit, library, 'json' AS format FROM json
UNION ALL
SELECT a.path, min(a.line), f.unit, 'laravel.log', 'option-text' FROM channel c JOIN assignment a ON a.target = c.target JOIN service_file f ON f.path = a.path
WHERE c.format = 'option-text' AND (c.chosen IS NULL OR c.chosen IN (c.name, 'stack')) AND NOT EXISTS (SELECT 1 FROM json j WHERE j.library = 'laravel.log') GROUP BY a.path
UNION ALL
SELECT u.path, u.line, u.unit, u.library, 'text' FROM used u
WHERE NOT EXISTS (SELECT 1 FROM json j WHERE j.unit = u.unit AND j.library = u.library) AND NOT (u.library = 'laravel.log' AND EXISTS (SELECT 1 FROM channel c WHERE c.format = 'option-text' AND (c.chosen IS NULL OR c.chosen IN (c.name, 'stack'))))
