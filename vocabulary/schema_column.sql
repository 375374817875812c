-- columns of the service's tables, as its schemas and migrations make them
-- path: file
-- line: line
-- object: table, lower case
-- name: column, lower case
-- type: type as written, lower case; NULL unknown
-- index: object
-- index: name
WITH dropped AS MATERIALIZED ( -- the last migration that takes a column away
    SELECT object, columns, max(path) AS path FROM statement WHERE operation = 'drop_column' AND coalesce(direction, 'up') = 'up' GROUP BY object, columns
)
SELECT s.path, s.line, s.object, s.columns AS name, s.type FROM statement s JOIN file f ON f.path = s.path AND f.role = 'production' LEFT JOIN dropped d ON d.object = s.object AND d.columns = s.columns
WHERE s.operation IN ('column', 'add_column') AND s.object IS NOT NULL AND s.columns IS NOT NULL AND coalesce(s.direction, 'up') = 'up' AND (d.path IS NULL OR d.path <= s.path)
