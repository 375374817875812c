-- documents that are runbooks: they describe failures, lie where runbooks lie, or an alert leads to them
-- path: file
-- line: line of its first heading
-- title: its first heading, else the file's name
-- section: section.id of that
-- failures: how many failures it describes in full
-- index: path
-- typed: path TEXT
WITH named AS (
    SELECT DISTINCT path FROM failure_mode
    UNION SELECT path FROM alert_page WHERE path IS NOT NULL
    UNION
    SELECT path FROM file
    WHERE language IN ('markdown', 'rst', 'asciidoc') AND role IN ('production', 'docs') AND path REGEXP '(?i)(^|/)(run-?_?books?|play-?_?books?|sops?)(/|[^/]*$)'
      AND NOT path REGEXP '(?i)(ansible|roles/|templates?[^/]*$|(^|/)(_|\.)|skills/|\.github/)'
), first AS (
    SELECT s.path, s.line, s.id, s.title, row_number() OVER (PARTITION BY s.path ORDER BY s.level = 0, s.line) AS place
    FROM section s JOIN named n ON n.path = s.path
), failures AS (
    SELECT path, sum(modes) AS n FROM failure_mode GROUP BY path
)
SELECT f.path, f.line, coalesce(nullif(substr(f.title, 1, 120), ''), basename(f.path)) AS title, f.id AS section, coalesce(m.n, 0) AS failures
FROM first f LEFT JOIN failures m ON m.path = f.path
WHERE f.place = 1
  -- a list of links to the other pages is no page itself
  AND NOT (m.n IS NULL AND basename(f.path) REGEXP '(?i)^(readme|index)\b'
           AND NOT EXISTS (SELECT 1 FROM code_block b WHERE b.path = f.path AND b.commands > 0))
