-- every node.key in use once: a pattern is held against these few, and an index finds the rows
-- key: last key
SELECT DISTINCT key FROM node WHERE key IS NOT NULL
