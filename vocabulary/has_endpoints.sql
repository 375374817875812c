-- endpoints that others can call
-- path: file
-- line: line
-- note: which
SELECT path, line, coalesce(method || ' ', '') || coalesce(pattern, '') AS note FROM route
