-- functions that files export, by the exported name, wrapped ones by what is wrapped
-- path: file
-- name: exported name
-- line: line
-- function: function.id
-- wrapper: function.id of the function of the repository that wraps it, NULL none
-- maker: the call that wraps it, NULL none
-- index: path, name
-- typed: name TEXT
SELECT path, name, line, id AS function, NULL AS wrapper, NULL AS maker FROM function WHERE exported = 1 AND kind = 'function' AND name <> ''
UNION ALL
SELECT s.path, substr(s.target, 9), s.line, coalesce(w.function, n.function), CASE WHEN w.function IS NOT NULL THEN n.function END, coalesce(w.call, s.origin)
FROM assignment s
LEFT JOIN function_name n ON n.name = s.value AND n.kind <> 'class'
LEFT JOIN (SELECT c.path, c.line, c.id AS call, i.function, min(i.rowid) FROM call c JOIN argument i ON i.call = c.id AND i.function IS NOT NULL
           WHERE c.outer IS NULL GROUP BY c.path, c.line) w ON w.path = s.path AND w.line = s.line
WHERE s.target LIKE 'exports.%' AND instr(substr(s.target, 9), '.') = 0 AND (n.function IS NOT NULL OR w.function IS NOT NULL)
