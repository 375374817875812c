-- operations words that belong to the product itself because its code deals in them
-- word: on-call, escalation, incident, rollback, paging, runbook
-- path: file of the code
-- line: line
-- index: word
WITH code AS (
    SELECT path, 1 AS line, lower(path) AS name FROM file
    WHERE role = 'production' AND language IN ('javascript', 'typescript', 'tsx', 'python', 'go', 'java', 'kotlin', 'csharp', 'ruby', 'php', 'rust', 'scala', 'elixir')
      AND NOT path REGEXP '(?i)(^|/)(scripts?|ops|infra|monitoring|deploy|tools?|migrations?)/'
    UNION
    SELECT path, line, lower(name) FROM function WHERE scope = 'service' AND length(name) > 4 AND NOT path REGEXP '(?i)(^|/)(scripts?|ops|infra|monitoring|deploy|tools?)/'
    UNION
    SELECT path, line, lower(pattern) FROM route WHERE pattern IS NOT NULL
)
SELECT 'on-call' AS word, min(path) AS path, min(line) AS line FROM code WHERE name REGEXP 'on[-_]?call([^b]|$)' AND NOT name REGEXP 'on[-_]?call(s|ed|ing|er|back|end|start)' HAVING count(*) > 0
UNION ALL SELECT 'escalation', min(path), min(line) FROM code WHERE name REGEXP 'escalat' HAVING count(*) > 0
UNION ALL SELECT 'incident', min(path), min(line) FROM code WHERE name REGEXP 'incident' HAVING count(*) > 0
UNION ALL SELECT 'rollback', min(path), min(line) FROM code WHERE name REGEXP '(price|version|document|content|revision|draft).*roll-?back|roll-?back.*(price|version|document|content)' HAVING count(*) > 0
