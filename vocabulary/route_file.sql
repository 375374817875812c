-- routes that a file stands for by its place: Next.js and alike
-- path: file
-- line: line of the handler
-- unit: unit
-- method: HTTP method, or ALL
-- pattern: path of the endpoint
-- handler: function.id
-- index: handler
SELECT fn.path, fn.line, u.unit, CASE WHEN fn.name IN ('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS') THEN fn.name ELSE 'ALL' END AS method,
       '/' || dirname(substr(fn.path, instr(fn.path, 'app/') + 4)) AS pattern, fn.id AS handler
FROM (SELECT DISTINCT path, unit FROM configured_use WHERE role = 'route') u
JOIN function fn ON fn.path = u.path AND fn.exported = 1 AND fn.kind = 'function'
WHERE (basename(fn.path) GLOB 'route.*' AND fn.name IN ('GET', 'POST', 'PUT', 'PATCH', 'DELETE'))
   OR (basename(fn.path) NOT GLOB 'route.*')
