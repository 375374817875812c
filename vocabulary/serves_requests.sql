-- endpoints, listening servers or exported request handlers
-- path: file
-- line: line
-- note: what it is
SELECT path, line, coalesce(method || ' ', '') || coalesce(pattern, 'endpoint') AS note FROM route
UNION ALL
SELECT path, line, library || ' ' || role FROM service_use WHERE role IN ('listen', 'server')
