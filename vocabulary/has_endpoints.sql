-- endpoints that others can call
-- path: file
-- line: line
-- note: which
SELECT r.path, r.line, coalesce(r.method || ' ', '') || coalesce(r.pattern, '') AS note FROM route r
WHERE r.kind IS NOT 'page'
UNION -- a filter for requests whose endpoints stand elsewhere
SELECT w.path, w.line, 'a filter of requests' FROM web_filter w WHERE NOT EXISTS (SELECT 1 FROM route)
