-- commands in the code of runbooks, line by line, prompts and comments taken off
-- id: number
-- path: file
-- line: line
-- page: line of the page's first heading
-- title: heading of the section it stands in
-- section: section.id; NULL none
-- text: the command
-- remote: 1 when it runs on another machine or inside a container
-- index: path
-- index: section
-- typed: path TEXT
WITH line AS (
    SELECT b.path, b.line + l.key AS line, b.section, b.line AS block, trim(l.value, ' ' || char(9) || char(13)) AS text,
           lag(l.value) OVER (PARTITION BY b.path, b.line ORDER BY l.key) AS before,
           EXISTS (SELECT 1 FROM json_each('[' || replace(replace(json_quote(replace(b.text, char(92), char(1))), '\n', '","'), '\u0001', '\\') || ']') p WHERE ltrim(p.value) LIKE '$ %') AS prompted
    FROM code_block b JOIN runbook_page r ON r.path = b.path
    JOIN json_each('[' || replace(replace(json_quote(replace(b.text, char(92), char(1))), '\n', '","'), '\u0001', '\\') || ']') l
    WHERE b.commands > 0 AND coalesce(b.language, 'sh') IN ('sh', 'bash', 'shell', 'console', 'zsh', 'shell-session', 'shellsession', 'terminal', 'text', 'fish', 'posix', '')
)
SELECT row_number() OVER (ORDER BY l.path, l.line) AS id, l.path, l.line, r.line AS page, coalesce(nullif(s.title, ''), r.title) AS title, l.section,
       CASE WHEN l.text LIKE '$ %' THEN trim(substr(l.text, 3)) ELSE l.text END AS text,
       l.text REGEXP '(?i)\b(exec|ssh|rsh|attach|docker run|kubectl run|kubectl debug)\b' AS remote
FROM line l JOIN runbook_page r ON r.path = l.path LEFT JOIN section s ON s.id = l.section
WHERE l.text <> '' AND NOT l.text LIKE '#%' AND NOT (l.prompted AND NOT l.text LIKE '$ %')
  -- what a command prints is none
  AND (l.before LIKE '%\' OR l.text REGEXP '^(\$ +)?((sudo|time|watch|nohup|exec) +(-\S+ +)*)*([A-Za-z_]+=\S* +)*(\.{0,2}/[\w./-]+|[a-z][\w.-]*)( |$|;|\|)')
