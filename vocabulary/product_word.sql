-- operations words that belong to the product itself because its code deals in them
-- word: on-call, escalation, incident, rollback
-- path: file of the code
-- line: line
-- index: word
-- typed: word TEXT
WITH code AS MATERIALIZED (
    SELECT path, line, name FROM (
        SELECT path, 1 AS line, path AS name FROM file
        WHERE role = 'production' AND language IN ('javascript', 'typescript', 'tsx', 'python', 'go', 'java', 'kotlin', 'csharp', 'ruby', 'php', 'rust', 'scala', 'elixir')
        UNION ALL
        SELECT f.path, f.line, f.name FROM function f CROSS JOIN file x ON x.path = f.path WHERE x.role = 'production' AND f.scope = 'service' AND length(f.name) > 5
    )
    WHERE name REGEXP '(?i)(on[-_]?call|escalat|incident|roll-?back)' AND NOT path REGEXP '(?i)(^|/)(scripts?|ops|infra|monitoring|deploy|tools?|migrations?)/'
)
SELECT 'on-call' AS word, min(path) AS path, min(line) AS line FROM code WHERE name REGEXP '(?i)on[-_]?call([^bsei]|$)' AND NOT name REGEXP '(?i)^on_?call_?[a-z]+ed$' AND NOT name REGEXP '(?i)[a-z](con|function|conversati|acti)oncall' HAVING count(*) > 0
UNION ALL SELECT 'escalation', min(path), min(line) FROM code WHERE name REGEXP '(?i)escalat' HAVING count(*) > 0
UNION ALL SELECT 'incident', min(path), min(line) FROM code WHERE name REGEXP '(?i)incident' HAVING count(*) > 0
UNION ALL SELECT 'rollback', min(path), min(line) FROM code WHERE name REGEXP '(?i)((price|version|document|content|revision|draft).*roll-?back|roll-?back.*(price|version|document|content))' HAVING count(*) > 0
