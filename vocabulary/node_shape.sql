-- every node.shape in use once: a pattern is held against these few, and an index finds the rows
-- shape: path without indexes
SELECT DISTINCT shape FROM node WHERE shape IS NOT NULL
