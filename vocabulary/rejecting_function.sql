-- functions that may turn a caller away for lack of identity or right, themselves or through helpers
-- function: function.id
-- kind: authentication or authorization
-- path: where the rejection is
-- line: line
-- index: function
WITH RECURSIVE direct(function, kind, path, line) AS (
    SELECT t.function, CASE t.detail WHEN '401' THEN 'authentication' ELSE 'authorization' END, t.path, t.line
    FROM trait t JOIN service_file f ON f.path = t.path
    WHERE t.kind = 'status' AND t.detail IN ('401', '403') AND t.function IS NOT NULL
    UNION ALL
    SELECT t.function, CASE WHEN t.detail LIKE '%orbidden%' OR t.detail LIKE '%ermission%' THEN 'authorization' ELSE 'authentication' END, t.path, t.line
    FROM trait t JOIN service_file f ON f.path = t.path
    WHERE t.kind IN ('throw', 'return') AND (t.detail LIKE '%nauthori%' OR t.detail LIKE '%orbidden%' OR t.detail LIKE '%nauthenticated%' OR t.detail LIKE '%PermissionDenied%' OR t.detail LIKE '%AuthError%' OR t.detail LIKE '%AuthenticationError%')
      AND t.function IS NOT NULL
    UNION ALL
    SELECT c.function, CASE WHEN c.name LIKE '%orbidden%' THEN 'authorization' ELSE 'authentication' END, c.path, c.line
    FROM service_call c
    WHERE (c.name LIKE 'nauthorized%' OR c.name IN ('unauthorized', 'Unauthorized', 'forbidden', 'Forbidden')) AND c.function IS NOT NULL
    UNION ALL
    SELECT u.function, CASE u.role WHEN 'authorize' THEN 'authorization' ELSE 'authentication' END, u.path, u.line
    FROM service_use u WHERE u.role IN ('guard', 'token_verify', 'authorize') AND u.function IS NOT NULL
), closure(function, kind, path, line, depth) AS (
    SELECT function, kind, path, line, 0 FROM direct
    UNION
    SELECT e.caller, c.kind, c.path, c.line, c.depth + 1
    FROM closure c JOIN call_edge e ON e.callee = c.function JOIN function fn ON fn.id = e.caller
    WHERE c.depth < 3 AND fn.kind NOT IN ('module', 'class')
)
SELECT function, kind, path, line FROM (SELECT function, kind, path, line, row_number() OVER (PARTITION BY function, kind ORDER BY depth, path, line) AS place FROM closure) WHERE place = 1
