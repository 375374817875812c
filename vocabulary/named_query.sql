-- calls that run a statement of a file of queries by its name: code that sqlc, aiosql or the like makes is not in the repository
-- call: call.id
-- text: the statement, one line
-- index: call
-- typed: call INTEGER
-- only if: SELECT 1 FROM statement WHERE query IS NOT NULL
WITH named AS MATERIALIZED (
    SELECT lower(replace(replace(s.query, '_', ''), '-', '')) AS plain,
           min(trim(replace(replace(replace(replace(replace(s.text, char(10), ' '), char(9), ' '), '"', ''), '`', ''), '(', ' '))) AS text
    FROM statement s JOIN file f ON f.path = s.path AND f.role = 'production' WHERE s.query IS NOT NULL GROUP BY 1
), word AS MATERIALIZED (
    SELECT w.name, n.text FROM call_name w JOIN named n ON n.plain = lower(replace(w.name, '_', ''))
)
SELECT c.id AS call, w.text FROM word w CROSS JOIN service_call c ON c.name = w.name
WHERE (c.target IS NULL OR c.target IN (SELECT g.id FROM function g JOIN file f ON f.path = g.path AND f.role <> 'production'))
  AND c.receiver REGEXP '(?i)(:\w+(\(\))?$|[.](new|new_?quer\w*|prepare)\(\)$|quer(y|ies)(\(\))?$|(^|[.>])(q|qtx|db|dao|sql|store|from_path\(\)|fromPath\(\))(\(\))?$)'
  AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = c.id)
UNION ALL -- statements prepared into the fields of a struct: q.DeleteUser.Exec(id)
SELECT c.id, n.text FROM call_field w CROSS JOIN named n ON n.plain = lower(replace(w.name, '_', '')) CROSS JOIN service_call c ON c.id = w.call
WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(exec|query|get|select|queryrow|queryx|named_?exec|run|execute|all|one|many)(x|context)*$')
