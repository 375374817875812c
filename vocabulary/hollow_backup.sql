-- jobs that are called backups and whose commands, all of them read, copy nothing
-- path: file of the command that stands for the backup
-- line: line
-- document: document.id of the job
-- name: name of the job
-- typed: document INTEGER
-- index: document
WITH job AS MATERIALIZED (
    SELECT d.id, d.name, d.path || '#' || d.id AS holder FROM document d WHERE d.kind = 'CronJob' AND d.role = 'production' AND d.name REGEXP '(?i)(backup|dump|snapshot)'
), said AS MATERIALIZED ( -- line by line: a script in a map is one text
    SELECT j.id, j.name, r.depth, c.path, c.line + CASE WHEN c.source = 'config-map' THEN 1 + l.key ELSE 0 END AS line, trim(l.value) AS text
    FROM job j CROSS JOIN command_reach r ON r.holder = j.holder CROSS JOIN command c ON c.holder = r.reached
    CROSS JOIN json_each('[' || replace(replace(json_quote(replace(c.text, char(92), char(1))), '\n', '","'), '\u0001', '\\') || ']') l WHERE trim(l.value) <> ''
), run AS MATERIALIZED (
    SELECT s.*, s.text REGEXP '^((set|exit|return|echo|printf|sleep|true|false|date|:|if|then|elif|else|fi|do|done|for|while|until|esac|trap|export|cd|mkdir|test|\[+|wait|nc|pg_isready|mysqladmin ping|source|\.|file:|((/usr)?/bin/)?(ba|da|a|z)?sh\s+\S+$|\w+=\S*$|\S+\s+(check|ping|health|status|ready|version)\b)(\s|$|;)|#)'
           OR s.text REGEXP '^(curl|wget)\b' AND NOT s.text REGEXP '(\s-(T|F|d|X|o|O)\b|--(upload-file|form|data|post|request|output)|[|>])' AS idle
    FROM said s
)
SELECT r.path, r.line, r.id AS document, r.name
FROM (SELECT *, row_number() OVER (PARTITION BY id ORDER BY depth DESC, text REGEXP '^(#|set\b|exit\b|\w+=|file:)', line) AS place FROM run) r
WHERE r.place = 1 AND NOT EXISTS (SELECT 1 FROM run w WHERE w.id = r.id AND NOT w.idle)
