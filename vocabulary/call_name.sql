-- every call.name in use once: a pattern is held against these few, and an index finds the rows
-- name: last segment
SELECT DISTINCT name FROM call WHERE name IS NOT NULL
