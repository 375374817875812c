-- the shape of the lines of a framework's logger: Rails and Monolog write text, unless a formatter says otherwise
-- path: file that decides; of the default one that logs
-- line: line
-- unit: unit of it
-- library: the logger
-- format: json or text
WITH channel(target, name, chosen) AS MATERIALIZED ( -- the formatters of Laravel's channels, and the channel that production writes to
    SELECT a.target, substr(a.target, 25, length(a.target) - 34),
           coalesce((SELECT e.value FROM environment e WHERE e.name = 'LOG_CHANNEL' AND e.role = 'production' AND e.value <> '' LIMIT 1),
                    (SELECT d.value FROM assignment d WHERE d.target = 'config.logging.default' AND d.kind = 'string' LIMIT 1))
    FROM assignment a WHERE a.name = 'formatter' AND a.target GLOB 'config.logging.channels.*.formatter'
), json(path, line, unit, library) AS (
    SELECT path, min(line), unit, 'rails.logger' FROM rails_setting
    WHERE name IN ('log_formatter', 'logger.formatter', 'rails_semantic_logger.format', 'rails_semantic_logger.formatter', 'logger') AND value REGEXP '(?i)json|logstash|ougai|structured'
    GROUP BY path
    UNION
    SELECT a.path, a.line, f.unit, 'rails.logger' FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.target IN ('Rails.logger.formatter', 'Rails.logger') AND a.value REGEXP '(?i)json|logstash|ougai|structured'
    UNION -- config/logging.php
    SELECT a.path, min(a.line), f.unit, 'laravel.log' FROM channel c JOIN assignment a ON a.target = c.target JOIN service_file f ON f.path = a.path
    WHERE a.value REGEXP '(Json|Logstash|Gelf)Formatter' AND (c.chosen IS NULL OR c.chosen = c.name OR c.chosen NOT IN (SELECT name FROM channel UNION ALL VALUES ('single'), ('daily'), ('errorlog'), ('syslog'), ('stack'), ('emergency'))
       OR c.chosen = 'stack' AND (EXISTS (SELECT 1 FROM assignment s WHERE s.target = 'config.logging.channels.stack.channels[]' AND s.value = c.name)
                                  OR EXISTS (SELECT 1 FROM environment e WHERE e.name = 'LOG_STACK' AND e.role = 'production' AND instr(e.value, c.name) > 0)
                                  OR NOT EXISTS (SELECT 1 FROM assignment s WHERE s.target = 'config.logging.channels.stack.channels[]') AND NOT EXISTS (SELECT 1 FROM environment e WHERE e.name = 'LOG_STACK' AND e.role = 'production')))
    GROUP BY a.path
    UNION -- config/packages/monolog.yaml
    SELECT n.path, n.line, f.unit, 'monolog' FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' WHERE n.key = 'formatter' AND n.value LIKE 'monolog.formatter.%' AND n.value REGEXP 'json|logstash|gelf'
), used AS (
    SELECT min(u.path) AS path, min(u.line) AS line, u.unit, u.library FROM service_use u
    WHERE u.role = 'log' AND u.library IN ('rails.logger', 'laravel.log') GROUP BY u.unit, u.library
)
SELECT path, line, unit, library, 'json' AS format FROM json
UNION ALL
SELECT u.path, u.line, u.unit, u.library, 'text' FROM used u WHERE NOT EXISTS (SELECT 1 FROM json j WHERE j.unit = u.unit AND j.library = u.library)
