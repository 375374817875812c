-- every call.callee in use once: a pattern is held against these few, and an index finds the rows
-- callee: canonical name
SELECT DISTINCT callee FROM call WHERE callee IS NOT NULL
