-- what an error type of the repository is answered with, wherever that is said
-- error: canonical name of the error
-- status: the HTTP status
-- path: where
-- line: line
-- index: error
-- typed: error TEXT
WITH thrown(error, name) AS MATERIALIZED ( -- thrown, returned or handed on anywhere
    SELECT DISTINCT n.name, k.name FROM function_name n JOIN function k ON k.id = n.function WHERE n.kind = 'class' AND k.name REGEXP '(?i)(exception|error|exceeded|limited|throttled|many|quota|denied|refused|failure|unauthori[sz]ed|locked)'
    UNION
    SELECT DISTINCT n.name, k.name FROM trait t JOIN function_name n ON n.name = rtrim(t.detail, '()') AND n.kind = 'class' JOIN function k ON k.id = n.function WHERE t.kind = 'throw' AND t.scope = 'service'
    UNION -- ApiError::OverQuota of Rust
    SELECT DISTINCT t.detail, replace(t.detail, rtrim(t.detail, replace(t.detail, ':', '')), '') FROM trait t WHERE t.kind IN ('throw', 'return') AND t.scope = 'service' AND t.detail GLOB '*::[A-Z]*' AND t.detail REGEXP '^\w+::[A-Z]\w+$'
    UNION -- return ErrLimited
    SELECT DISTINCT t.detail, replace(t.detail, rtrim(t.detail, replace(t.detail, '.', '')), '') FROM trait t WHERE t.kind = 'throw' AND t.scope = 'service' AND t.detail GLOB '*[Ee]rr[A-Z]*' AND t.detail REGEXP '(^|[.:])[Ee]rr[A-Z]\w*$'
    UNION -- ErrLimited of Go, a constant of its package
    SELECT DISTINCT substr(s.target, 1), s.name FROM assignment s WHERE s.name GLOB 'Err[A-Z]*' AND s.target LIKE 'exports.%'
), said(function, path, line, status) AS MATERIALIZED (
    SELECT t.function, t.path, t.line, t.detail FROM trait t WHERE t.kind = 'status' AND t.detail IN ('401', '403', '429', '503') AND t.function IS NOT NULL AND t.scope = 'service'
    UNION
    SELECT c.function, c.path, c.line, CASE WHEN a.value LIKE '%too%many%requests' THEN '429' ELSE a.value END FROM argument a CROSS JOIN service_call c ON c.id = a.call
    WHERE c.function IS NOT NULL AND (a.value IN ('429', '503') AND a.kind = 'number' OR a.value LIKE '%too%many%requests')
)
, member(error, function, own) AS MATERIALIZED ( -- the class and what is written in it
    SELECT x.error, m.id, 0 FROM thrown x CROSS JOIN function_name n ON n.name = x.error AND n.kind = 'class' CROSS JOIN function k ON k.id = n.function CROSS JOIN function m ON m.path = k.path AND m.parent = k.id
    UNION ALL
    SELECT x.error, n.function, 1 FROM thrown x CROSS JOIN function_name n ON n.name = x.error AND n.kind = 'class'
), tested(kind, text) AS MATERIALIZED ( -- what stands around those places; much of it is alike
    SELECT DISTINCT b.kind, CASE b.kind WHEN 'catch' THEN b.bound ELSE b.detail END
    FROM said s CROSS JOIN block b ON b.function = s.function AND s.line BETWEEN b.line AND b.end_line AND b.kind IN ('branch', 'catch')
), asked(kind, text, error) AS MATERIALIZED (
    SELECT t.kind, t.text, x.error FROM tested t CROSS JOIN thrown x ON t.kind = 'catch' OR instr(t.text, x.name) > 0
    WHERE CASE t.kind WHEN 'catch' THEN ' ' || t.text || ' ' LIKE '% ' || x.error || ' %' OR ' ' || t.text || ' ' LIKE '% ' || x.name || ' %' ELSE t.text REGEXP ('\b' || x.name || '\b') END
)
-- a function that is handed the error
SELECT x.error, s.status, s.path, s.line FROM thrown x JOIN trait r ON r.kind = 'receives' AND r.detail = x.error JOIN said s ON s.function = r.function
UNION -- @ExceptionHandler(Limited.class), app.add_exception_handler(Limited, answer), rescue_from Limited, with: :answer
SELECT x.error, s.status, s.path, s.line
FROM service_call c CROSS JOIN argument a ON a.call = c.id CROSS JOIN thrown x ON x.error = a.value
CROSS JOIN said s ON s.function = c.decorates OR s.function IN (SELECT f.function FROM argument f WHERE f.call = c.id AND f.function IS NOT NULL)
    OR EXISTS (SELECT 1 FROM function m WHERE m.id = s.function AND m.parent = c.decorates AND m.kind = 'method')
WHERE c.name IN ('ExceptionHandler', 'errorhandler', 'exception_handler', 'add_exception_handler', 'register_error_handler', 'rescue_from', 'exception', 'Catch', 'renderable', 'render', 'error', 'app_errorhandler')
UNION -- @ResponseStatus(TOO_MANY_REQUESTS) on the class
SELECT x.error, CASE WHEN a.value REGEXP '\d\d\d$' THEN a.value ELSE '429' END, d.path, d.line
FROM thrown x CROSS JOIN function_name n ON n.name = x.error AND n.kind = 'class' CROSS JOIN service_call d ON d.decorates = n.function AND d.name IN ('ResponseStatus', 'WithHttpStatus') CROSS JOIN argument a ON a.call = d.id
WHERE a.value IN ('401', '403', '429', '503') OR a.value LIKE '%TOO_MANY_REQUESTS'
UNION -- the class says it itself
SELECT x.error, s.status, s.path, s.line
FROM member x CROSS JOIN said s ON s.function = x.function
UNION
SELECT x.error, coalesce(v.value, ''), v.path, v.line
FROM member x CROSS JOIN assignment v ON v.function = x.function
WHERE v.name IN ('status', 'statusCode', 'status_code', 'code', 'httpStatus', 'http_status', 'StatusCode') AND v.value IN ('401', '403', '429', '503')
UNION
SELECT x.error, t.detail, t.path, t.line
FROM member x CROSS JOIN trait t ON t.function = x.function AND t.kind = 'return'
WHERE NOT x.own AND t.detail IN ('401', '403', '429', '503')
UNION -- if (error instanceof Limited) answer(429)
SELECT x.error, s.status, s.path, s.line
FROM said s CROSS JOIN block b ON b.function = s.function AND s.line BETWEEN b.line AND b.end_line AND b.kind IN ('branch', 'catch')
CROSS JOIN asked x ON x.kind = b.kind AND x.text = CASE b.kind WHEN 'catch' THEN b.bound ELSE b.detail END
WHERE NOT EXISTS (SELECT 1 FROM block i WHERE i.function = b.function AND i.parent = b.id AND i.kind = 'branch' AND s.line BETWEEN i.line AND i.end_line)
UNION -- if errors.Is(err, ErrLimited)
SELECT x.error, s.status, s.path, s.line
FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.position = 1 CROSS JOIN thrown x ON x.name = replace(coalesce(a.written, a.value), rtrim(coalesce(a.written, a.value), replace(coalesce(a.written, a.value), '.', '')), '')
CROSS JOIN said s ON s.function = c.function CROSS JOIN block b ON b.function = c.function AND b.line = c.line AND s.line BETWEEN b.line AND b.end_line
WHERE c.callee IN ('errors.Is', 'errors.As')
UNION -- exception<Limited> { call, _ -> call.respond(TooManyRequests) }: Ktor has a handler for each type, and 429 has one reason
SELECT x.error, s.status, s.path, s.line
FROM service_call c CROSS JOIN argument f ON f.call = c.id AND f.function IS NOT NULL CROSS JOIN said s ON s.function = f.function AND s.status = '429' CROSS JOIN thrown x ON x.error LIKE '%.kt:%'
WHERE c.name = 'exception' AND c.callee LIKE 'io.ktor%'
