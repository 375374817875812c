-- conditions that choose between shapes of log lines
-- path: file
-- line: line
-- condition: as written
-- kind: stage (development against production) or option (the service's own)
-- usual: what the service writes when nobody sets the option: json or text
-- index: path
WITH piece AS (SELECT path, line, block, format FROM log_renderer),
choice AS (
    SELECT t.path, t.line, trim(replace(t.detail, char(10), ' ')) AS detail
    FROM trait t JOIN (SELECT DISTINCT path FROM piece UNION SELECT path FROM logger_source) p ON p.path = t.path
    WHERE t.kind = 'choice' AND t.scope = 'service'
      AND t.detail REGEXP '(?is)pretty|renderer|json\(|simple\(|printf|\bcli\(|colori[sz]e|human|transport|\btext|(json|text|line|plain|console)[a-z]*format|(?-i)env\.\w*(LOG_?(FORMAT|STYLE|OUTPUT|JSON|PRETTY|PLAIN|TYPE|RENDER)|(JSON|PRETTY)_?LOG)'
), preset(name, value) AS MATERIALIZED ( -- settings with a default: class Settings: log_format = "text"
    SELECT n.name, lower(n.value) FROM assignment n WHERE n.name REGEXP '(?i)log.*(format|json|style|pretty)|(json|pretty).*log' AND n.kind IN ('string', 'boolean') AND n.scope = 'service'
), split AS (
    SELECT path, line, detail, -- A if condition else B
           trim(substr(detail, instr(detail, ' if ') + 4, instr(detail, ' else ') - instr(detail, ' if ') - 4)) AS condition,
           substr(detail, 1, instr(detail, ' if ') - 1) || ' : ' || substr(detail, instr(detail, ' else ') + 6) AS rest
    FROM choice WHERE path LIKE '%.py' AND instr(detail, ' if ') > 0 AND instr(detail, ' else ') > instr(detail, ' if ')
    UNION ALL
    SELECT path, line, detail,
           CASE WHEN detail REGEXP '(?s)^.*?\s\?\s' THEN trim(substr(detail, 1, instr(detail, ' ? ') - 1)) ELSE trim(substr(detail, 1, instr(detail, '&&') - 1)) END AS condition,
           CASE WHEN instr(detail, ' ? ') > 0 THEN substr(detail, instr(detail, ' ? ') + 3) ELSE substr(detail, instr(detail, '&&') + 2) END AS rest
    FROM choice WHERE NOT (path LIKE '%.py' AND instr(detail, ' if ') > 0)
), sides AS (
    SELECT path, line, condition,
           CASE WHEN instr(rest, ' : ') > 0 THEN substr(rest, 1, instr(rest, ' : ') - 1) ELSE rest END AS yes,
           CASE WHEN instr(rest, ' : ') > 0 THEN substr(rest, instr(rest, ' : ') + 3) ELSE '' END AS no
    FROM split
), conditions AS (
    SELECT path, line, condition,
           CASE WHEN yes REGEXP '(?i)pretty|simple|printf|cli\(|colori|human|text|plain|ConsoleRenderer' THEN 'text' ELSE 'json' END AS yes,
           CASE WHEN no REGEXP '(?i)pretty|simple|printf|cli\(|colori|human|text|plain|ConsoleRenderer' THEN 'text' ELSE 'json' END AS no
    FROM sides
    UNION ALL
    SELECT b.path, b.line, b.detail, p.format, CASE p.format WHEN 'json' THEN 'text' ELSE 'json' END
    FROM piece p JOIN block b ON b.path = p.path AND p.line BETWEEN b.line AND b.end_line
    WHERE b.kind = 'branch' AND b.detail <> 'else' AND b.end_line - b.line < 40
    UNION ALL
    SELECT u.path, b.line, b.detail, CASE s.value WHEN 'text' THEN 'text' ELSE 'json' END, CASE s.value WHEN 'text' THEN 'json' ELSE 'text' END
    FROM service_use u JOIN call c ON c.id = u.call JOIN block b ON b.id = c.block AND b.kind = 'branch' AND b.detail <> 'else'
    JOIN setting s ON s.use = u.id AND s.name = 'format'
    WHERE u.role = 'logger' AND EXISTS (SELECT 1 FROM service_use o WHERE o.role = 'logger' AND o.path = u.path AND o.call <> u.call)
    UNION ALL -- a formatter that is made only where an option asks for it
    SELECT u.path, b.line, b.detail, u.kind, CASE u.kind WHEN 'json' THEN 'text' ELSE 'json' END
    FROM service_use u JOIN call c ON c.id = u.call JOIN block b ON b.id = c.block AND b.kind = 'branch' AND b.detail <> 'else'
    WHERE u.role = 'logger' AND u.kind IN ('json', 'text') AND b.detail REGEXP '(?i)log|json|format|pretty|structured' AND NOT EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND s.name = 'format')
      AND EXISTS (SELECT 1 FROM block e WHERE e.function IS b.function AND e.path = b.path AND e.kind = 'branch' AND e.detail = 'else' AND e.line > b.line)
)
SELECT DISTINCT path, line, condition,
       CASE WHEN condition REGEXP '(?i)node_env|prod|\bdev|development|(?<!process.)(?<!std::)\benv\b(?!::)|app_env|stage|isTTY|local' THEN 'stage' ELSE 'option' END AS kind,
       CASE WHEN condition REGEXP '(\?\?|\|\|)\s*[''"](json|ecs|logfmt|gcp)' THEN 'json'
            WHEN condition REGEXP '(\?\?|\|\|)\s*[''"](pretty|text|simple|plain|human|console)' THEN 'text'
            WHEN EXISTS (SELECT 1 FROM preset d WHERE instr(condition, d.name) > 0 AND (instr(lower(condition), '"' || d.value || '"') > 0 OR instr(lower(condition), '''' || d.value || '''') > 0 OR d.value = 'true')) THEN yes
            WHEN condition REGEXP '!==?|^\s*!|=== ?undefined|=== ?[''"](0|false|off|no)[''"]' THEN yes ELSE no END AS usual
FROM conditions
WHERE condition NOT IN ('', '_', 'default') -- what is left is no condition
