-- the shape of the lines of Rails.logger: text, unless a formatter says otherwise
-- path: file that decides; of the default one that logs
-- line: line
-- unit: unit of it
-- format: json or text
WITH json AS (
    SELECT path, min(line) AS line, unit FROM rails_setting
    WHERE name IN ('log_formatter', 'logger.formatter', 'rails_semantic_logger.format', 'rails_semantic_logger.formatter', 'logger') AND value REGEXP '(?i)json|logstash|ougai|structured'
    GROUP BY path
    UNION
    SELECT a.path, a.line, f.unit FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.target IN ('Rails.logger.formatter', 'Rails.logger') AND a.value REGEXP '(?i)json|logstash|ougai|structured'
)
SELECT path, line, unit, 'json' AS format FROM json
UNION ALL
SELECT u.path, min(u.line), u.unit, 'text' FROM service_use u
WHERE u.library = 'rails.logger' AND u.role = 'log' AND NOT EXISTS (SELECT 1 FROM json j WHERE j.unit = u.unit)
GROUP BY u.unit
