-- functions that compute a growing delay
-- function: function.id
-- growth: exponential or linear
-- index: function
SELECT function, min(growth) AS growth FROM (
    SELECT t.function, 'exponential' AS growth FROM trait t WHERE t.kind = 'power' AND t.scope = 'service'
    UNION ALL
    SELECT c.function, 'exponential' FROM service_call c WHERE c.callee IN ('Math.pow', 'Math.exp') OR c.name IN (SELECT name FROM call_name WHERE name LIKE '%xponential%')
    UNION ALL
    SELECT t.function, 'linear' FROM trait t JOIN function f ON f.id = t.function
    WHERE t.kind = 'return' AND t.scope = 'service' AND f.kind = 'function'
      AND t.detail REGEXP '^[\w.]+\s*\*\s*[\w.]+$|^\(?[\w.]+ ?\+ ?1\)? ?\* ?[\w.]+$|Math\.min\([^)]*\*'
    UNION ALL
    SELECT c.function, 'linear' FROM service_call c JOIN argument a ON a.call = c.id
    WHERE c.callee = 'Math.min' AND a.formula LIKE '%*%'
) WHERE function IS NOT NULL GROUP BY function
