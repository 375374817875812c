-- functions whose work is one span made by hand: the body of the span, what is passed to a wrapper that makes one, what these alone call
-- span: call.id of the span
-- function: function.id
-- depth: calls away from the body
-- index: function
WITH RECURSIVE body(span, function, depth) AS (
    SELECT u.call, p.function, 0 FROM service_use u CROSS JOIN passed_function p ON p.call = u.call WHERE u.role = 'span'
    UNION
    SELECT u.call, u.function, 0 FROM service_use u JOIN function f ON f.id = u.function
    WHERE u.role = 'span' AND f.kind <> 'module' AND NOT EXISTS (SELECT 1 FROM passed_function p WHERE p.call = u.call)
    UNION -- withSpan('charge', () => fetch(...)): the wrapper makes the span and calls what it was given
    SELECT u.call, p.function, 1 FROM service_use u JOIN nested_function n ON n.function = u.function
    JOIN call k ON k.target = n.outer JOIN passed_function p ON p.call = k.id
    WHERE u.role = 'span'
), served AS ( -- spans around a whole request or message say nothing of the calls inside
    SELECT DISTINCT a.call FROM service_use u CROSS JOIN argument a ON a.call = u.call
    WHERE u.role = 'span' AND a.name LIKE '%kind' AND a.value REGEXP 'SERVER|CONSUMER'
), called AS (
    SELECT b.span, e.callee AS function, b.depth + 1 AS depth FROM body b JOIN call_edge e ON e.caller = b.function
    WHERE b.function NOT IN (SELECT r.handler FROM route r WHERE r.handler IS NOT NULL)
)
SELECT span, function, min(depth) AS depth FROM (
    SELECT span, function, depth FROM body
    UNION ALL
    SELECT c.span, c.function, c.depth FROM called c
    WHERE 1 = (SELECT count(DISTINCT x.function) FROM called x JOIN outbound_call o ON o.function = x.function AND o.role = 'op' WHERE x.span = c.span)
) WHERE span NOT IN (SELECT call FROM served) GROUP BY span, function
