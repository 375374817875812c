-- schema migrations
-- path: file
-- line: line
-- note: what
SELECT path, 1 AS line, path AS note FROM file
WHERE role = 'production' AND path REGEXP '(?i)(^|/)(migrations?|migrate|alembic/versions|flyway|liquibase|changelogs?)/' AND language IN ('sql', 'javascript', 'typescript', 'python', 'ruby', 'go', 'java', 'csharp', 'php', 'xml', 'yaml', 'kotlin')
