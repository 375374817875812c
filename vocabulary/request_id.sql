-- ids of requests or jobs: taken from a header, made, or given by a library
-- path: file
-- line: line
-- function: innermost function
-- name: header, variable or what makes it
-- anchor: javascript request-id
-- anchor: javascript correlation-id
-- anchor: javascript traceparent
SELECT t.path, t.line, t.function, 'header ' || t.detail AS name FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind = 'header' AND t.scope = 'service' AND t.detail REGEXP '(^|-)(request|req|correlation|transaction|amzn-trace|trace|cloud-trace-context|b3-trace|operation)-?(id|context)?$|^traceparent$'
  AND t.detail REGEXP 'id$|traceparent|context|trace'
UNION
SELECT c.path, c.line, c.function, c.callee FROM service_call c
WHERE c.name IN ('randomUUID', 'uuid', 'uuidv4', 'v4', 'uuidv7', 'v7', 'nanoid', 'ulid', 'cuid', 'createId', 'ksuid')
UNION
SELECT u.path, u.line, u.function, u.library FROM service_use u WHERE u.role = 'log_context' AND u.kind = 'request-id'
