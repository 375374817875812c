-- calls made when a failure arrives, those in functions passed on there included
-- id: failure_site.id
-- call: call.id
-- name: last segment of the callee
-- callee: canonical name
-- target: the called function of the repository
-- line: line
-- index: id
-- index: call
-- typed: id INTEGER
WITH direct AS (
    SELECT p.id, c.id AS call, c.name, c.callee, c.target, c.line FROM failure_part p CROSS JOIN service_call c ON c.block = p.block WHERE p.block IS NOT NULL
    UNION
    SELECT p.id, c.id, c.name, c.callee, c.target, c.line FROM failure_part p CROSS JOIN service_call c ON c.function = p.function WHERE p.function IS NOT NULL
)
SELECT id, call, name, callee, target, line FROM direct
UNION
SELECT d.id, c.id, c.name, c.callee, c.target, c.line
FROM direct d CROSS JOIN passed_function a ON a.call = d.call CROSS JOIN service_call c ON c.function = a.function
