-- endpoints that others can call
-- path: file
-- line: line
-- note: which
SELECT r.path, r.line, coalesce(r.method || ' ', '') || coalesce(r.pattern, '') AS note FROM route r
WHERE r.kind IS NOT 'page'
