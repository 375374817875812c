-- log lines of requests that get a field from around them
-- call: call.id of the line
-- class: user, request or trace
-- index: call
WITH RECURSIVE spread(class, function, call, child) AS MATERIALIZED (
    SELECT class, function, call, child FROM line_context WHERE NOT everywhere AND function IS NOT NULL
), start(class, function) AS MATERIALIZED ( -- functions whose lines are written while the field is there
    SELECT class, function FROM spread WHERE NOT child
    UNION -- logger.tagged(...) do, withLoggingContext(...) { }
    SELECT s.class, p.function FROM spread s CROSS JOIN passed_function p ON p.call = s.call
    UNION -- call.asUser { }: what is handed to a function that puts it there
    SELECT s.class, p.function FROM spread s CROSS JOIN service_call k ON k.target = s.function CROSS JOIN passed_function p ON p.call = k.id WHERE NOT s.child
    UNION -- the same where the extension that it is was not found: value.asUser { }
    SELECT s.class, p.function FROM spread s CROSS JOIN function f ON f.id = s.function CROSS JOIN service_call k ON k.name = f.name AND k.target IS NULL CROSS JOIN passed_function p ON p.call = k.id
    WHERE NOT s.child AND f.exported = 1 AND f.kind = 'function' AND f.path REGEXP '\.(kt|cs)$'
    UNION -- a helper puts it there for its caller
    SELECT s.class, k.function FROM spread s CROSS JOIN service_call k ON k.target = s.function
    WHERE NOT s.child AND k.function IS NOT NULL AND NOT EXISTS (SELECT 1 FROM passed_function p WHERE p.call = k.id)
), room(class, function, depth) AS (
    SELECT class, function, 0 FROM start
    UNION
    SELECT r.class, e.callee, r.depth + 1 FROM room r CROSS JOIN call_edge e ON e.caller = r.function WHERE r.depth < 3
), inside(class, function) AS MATERIALIZED (
    SELECT DISTINCT class, function FROM room
)
SELECT DISTINCT q.call, r.class FROM inside r CROSS JOIN request_log q WHERE q.function = r.function
