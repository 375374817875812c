-- functions and the functions around them, themselves included
-- function: function.id
-- outer: function.id of one around it
-- index: function
-- index: outer
WITH RECURSIVE up(function, outer, depth) AS (
    SELECT id, id, 0 FROM function WHERE kind IN ('function', 'method', 'constructor')
    UNION ALL
    SELECT u.function, f.parent, u.depth + 1 FROM up u JOIN function f ON f.id = u.outer JOIN function p ON p.id = f.parent
    WHERE p.kind IN ('function', 'method', 'constructor') AND u.depth < 8
)
SELECT function, outer FROM up
