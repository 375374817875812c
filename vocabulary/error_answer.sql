-- what an error type of the repository is answered with, wherever that is said
-- error: canonical name of the error
-- status: the HTTP status
-- path: where
-- line: line
-- index: error
WITH thrown(error, name) AS MATERIALIZED ( -- thrown, returned or handed on anywhere
    SELECT DISTINCT n.name, k.name FROM function_name n JOIN function k ON k.id = n.function WHERE n.kind = 'class' AND k.name REGEXP '(?i)(exception|error|exceeded|limited|throttled|many|quota|denied|refused|failure|unauthori[sz]ed|locked)'
    UNION -- ErrLimited of Go, a constant of its package
    SELECT DISTINCT substr(s.target, 1), s.name FROM assignment s WHERE s.name GLOB 'Err[A-Z]*' AND s.target LIKE 'exports.%'
), said(function, path, line, status) AS MATERIALIZED (
    SELECT t.function, t.path, t.line, t.detail FROM trait t WHERE t.kind = 'status' AND t.detail IN ('401', '403', '429', '503') AND t.function IS NOT NULL AND t.scope = 'service'
    UNION
    SELECT c.function, c.path, c.line, CASE WHEN a.value REGEXP '(^|\.|_|:)(TOO_?MANY_?REQUESTS|TooManyRequests|Status429TooManyRequests)$|^too_many_requests$' THEN '429' ELSE a.value END FROM argument a CROSS JOIN service_call c ON c.id = a.call
    WHERE c.function IS NOT NULL AND (a.value IN ('429', '503') AND a.kind = 'number' OR a.value REGEXP '(^|\.|_|:)(TOO_?MANY_?REQUESTS|TooManyRequests|Status429TooManyRequests)$|^too_many_requests$')
)
-- a function that is handed the error
SELECT x.error, s.status, s.path, s.line FROM thrown x JOIN trait r ON r.kind = 'receives' AND r.detail = x.error JOIN said s ON s.function = r.function
UNION -- @ExceptionHandler(Limited.class), app.add_exception_handler(Limited, answer), rescue_from Limited, with: :answer
SELECT x.error, s.status, s.path, s.line
FROM thrown x CROSS JOIN argument a ON a.value = x.error CROSS JOIN service_call c ON c.id = a.call
CROSS JOIN said s ON s.function = c.decorates OR s.function IN (SELECT f.function FROM argument f WHERE f.call = c.id AND f.function IS NOT NULL)
    OR s.function IN (SELECT m.id FROM function m WHERE m.parent = c.decorates AND m.kind = 'method')
WHERE c.name IN ('ExceptionHandler', 'errorhandler', 'exception_handler', 'add_exception_handler', 'register_error_handler', 'rescue_from', 'exception', 'Catch', 'renderable', 'render', 'error', 'app_errorhandler')
UNION -- @ResponseStatus(TOO_MANY_REQUESTS) on the class
SELECT x.error, CASE WHEN a.value REGEXP '\d\d\d$' THEN a.value ELSE '429' END, d.path, d.line
FROM thrown x CROSS JOIN function_name n ON n.name = x.error AND n.kind = 'class' CROSS JOIN service_call d ON d.decorates = n.function AND d.name IN ('ResponseStatus', 'WithHttpStatus') CROSS JOIN argument a ON a.call = d.id
WHERE a.value IN ('401', '403', '429', '503') OR a.value LIKE '%TOO_MANY_REQUESTS'
UNION -- the class says it itself
SELECT x.error, s.status, s.path, s.line
FROM thrown x CROSS JOIN function_name n ON n.name = x.error AND n.kind = 'class' CROSS JOIN function m ON m.parent = n.function OR m.id = n.function CROSS JOIN said s ON s.function = m.id
UNION
SELECT x.error, coalesce(v.value, ''), v.path, v.line
FROM thrown x CROSS JOIN function_name n ON n.name = x.error AND n.kind = 'class' CROSS JOIN function m ON m.parent = n.function OR m.id = n.function CROSS JOIN assignment v ON v.function = m.id
WHERE v.name IN ('status', 'statusCode', 'status_code', 'code', 'httpStatus', 'http_status', 'StatusCode') AND v.value IN ('401', '403', '429', '503')
UNION
SELECT x.error, t.detail, t.path, t.line
FROM thrown x CROSS JOIN function_name n ON n.name = x.error AND n.kind = 'class' CROSS JOIN function m ON m.parent = n.function CROSS JOIN trait t ON t.function = m.id AND t.kind = 'return'
WHERE t.detail IN ('401', '403', '429', '503')
UNION -- if (error instanceof Limited) answer(429)
SELECT x.error, s.status, s.path, s.line
FROM said s CROSS JOIN block b ON b.function = s.function AND s.line BETWEEN b.line AND b.end_line AND b.kind IN ('branch', 'catch')
CROSS JOIN thrown x ON CASE b.kind WHEN 'catch' THEN ' ' || b.bound || ' ' LIKE '% ' || x.error || ' %' OR ' ' || b.bound || ' ' LIKE '% ' || x.name || ' %' ELSE b.detail REGEXP ('\b' || x.name || '\b') END
WHERE NOT EXISTS (SELECT 1 FROM block i WHERE i.parent = b.id AND i.kind = 'branch' AND s.line BETWEEN i.line AND i.end_line)
