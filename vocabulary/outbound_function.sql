-- functions that call out of the service, themselves or through the functions they call
-- function: function.id
-- index: function
WITH RECURSIVE up(function, depth) AS (
    SELECT DISTINCT function, 0 FROM outbound_call WHERE scope = 'service' AND role = 'op' AND function IS NOT NULL
    UNION
    SELECT e.caller, u.depth + 1 FROM up u JOIN call_edge e ON e.callee = u.function JOIN function f ON f.id = e.caller
    WHERE u.depth < 6 AND f.kind NOT IN ('module', 'class')
)
SELECT DISTINCT function FROM up
