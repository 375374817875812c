-- endpoints that others can call
-- path: file
-- line: line
-- note: which
SELECT r.path, r.line, coalesce(r.method || ' ', '') || coalesce(r.pattern, '') AS note FROM route r
WHERE r.kind IS NOT 'page'
UNION -- handlers of a package that others register
SELECT f.path, f.line, f.name FROM service_use u JOIN function f ON f.id = u.function
WHERE u.role = 'respond' AND f.exported = 1 AND f.kind IN ('function', 'method') AND NOT EXISTS (SELECT 1 FROM route)
