-- schema migrations
-- path: file
-- line: line
-- note: what
SELECT path, line, tool || ' migration' AS note FROM migration
UNION
SELECT path, 1, path FROM file WHERE role = 'production' AND language IN ('javascript', 'typescript') AND read = 'unneeded' AND path REGEXP '(?i)(^|/)migrations/\d{3,}[^/]*\.[jt]s$'
UNION
SELECT path, line, 'DDL at start-up' FROM migration_run WHERE kind = 'up' AND role = 'production' AND source = 'code'
