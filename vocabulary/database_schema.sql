-- where the shape of the database is written down
-- path: file
-- line: line
SELECT path, 1 AS line FROM file WHERE language = 'prisma' AND role = 'production'
UNION
SELECT s.path, min(s.line) FROM statement s JOIN file f ON f.path = s.path WHERE f.role = 'production' AND s.operation = 'create_table' GROUP BY s.path
UNION
SELECT path, 1 FROM file WHERE role = 'production' AND language = 'sql' AND basename(path) REGEXP '(?i)(schema|structure|init|ddl|create)'
