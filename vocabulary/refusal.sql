-- places where a request is refused for coming too often or too soon
-- function: function.id
-- block: innermost block
-- path: file
-- line: line
-- status: 429, 503 or 403
-- index: function
SELECT t.function, t.block, t.path, t.line, t.detail AS status FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind = 'status' AND t.detail IN ('429', '503', '403') AND t.function IS NOT NULL AND t.scope = 'service'
  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.function = t.function AND b.line = t.line AND instr(b.detail, t.detail) > 0
                  AND NOT EXISTS (SELECT 1 FROM call c JOIN argument a ON a.call = c.id WHERE c.path = t.path AND c.line = t.line AND a.value = t.detail))
UNION
SELECT c.function, c.block, c.path, c.line, a.value FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE a.value IN ('429', '503', '403') AND a.kind = 'number' AND c.function IS NOT NULL AND c.name NOT IN ('includes', 'has', 'get', 'setTimeout', 'indexOf')
UNION
SELECT t.function, t.block, t.path, t.line, '429' FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind IN ('throw', 'return') AND t.scope = 'service' AND t.function IS NOT NULL AND t.detail REGEXP '(?i)(too_?many_?requests|rate_?limit\w*(Error|Exception)|throttl\w*(Error|Exception)|TOO_MANY_REQUESTS)'
UNION
SELECT c.function, c.block, c.path, c.line, '429' FROM service_call c WHERE c.function IS NOT NULL AND c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(too_?many_?requests(error|exception)?|rate_?limit\w*(error|exception)|throttl\w*(error|exception))$')
UNION
SELECT c.function, c.block, c.path, c.line, '429' FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE c.function IS NOT NULL AND a.value REGEXP '(^|\.)(TOO_MANY_REQUESTS|RESOURCE_EXHAUSTED|ResourceExhausted)$'
UNION -- an error that is answered so elsewhere
SELECT t.function, t.block, t.path, t.line, e.status FROM trait t JOIN service_file f ON f.path = t.path JOIN error_answer e ON e.error = rtrim(t.detail, '()') AND e.status IN ('429', '503', '403')
WHERE t.kind IN ('throw', 'return') AND t.scope = 'service' AND t.function IS NOT NULL
UNION -- Symfony: throw new AccessDeniedHttpException() where a limit is checked
SELECT t.function, t.block, t.path, t.line, CASE WHEN t.detail LIKE '%ServiceUnavailable%' THEN '503' ELSE '403' END FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind = 'throw' AND t.function IS NOT NULL AND t.detail REGEXP '(AccessDenied(Http)?Exception|ServiceUnavailableHttpException)\(\)$'
