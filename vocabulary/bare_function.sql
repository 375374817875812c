-- functions that are reached without passing through a retry or a circuit breaker
-- kind: retry or breaker: what is missing
-- function: function.id
-- index: kind, function
WITH RECURSIVE kinds(kind) AS (VALUES ('retry'), ('breaker')),
shelter(kind, function) AS ( -- functions written into or passed to a protected place
    SELECT p.kind, a.function FROM protection p JOIN argument a ON a.call = p.call WHERE a.function IS NOT NULL
    UNION
    SELECT p.kind, p.function FROM protection p WHERE p.function IS NOT NULL
), edge(kind, caller, callee) AS (
    SELECT k.kind, c.function, c.target FROM call c JOIN kinds k
    WHERE c.target IS NOT NULL AND c.function IS NOT NULL AND c.scope = 'service'
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.kind = k.kind AND p.inner = c.id)
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.kind = k.kind AND p.function = c.target)
    UNION
    SELECT k.kind, c.function, a.function FROM argument a JOIN call c ON c.id = a.call JOIN kinds k
    WHERE a.function IS NOT NULL AND c.function IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.kind = k.kind AND p.call = c.id)
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.kind = k.kind AND p.inner = c.id)
    UNION
    SELECT k.kind, f.parent, f.id FROM function f JOIN function p ON p.id = f.parent JOIN kinds k
    WHERE p.kind IN ('function', 'method', 'constructor') AND f.kind <> 'class'
      AND NOT EXISTS (SELECT 1 FROM shelter s WHERE s.kind = k.kind AND s.function = f.id)
), reached(kind, function) AS (
    SELECT k.kind, f.id FROM function f JOIN kinds k
    WHERE f.kind = 'module'
       OR f.kind <> 'class' AND NOT EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = f.id)
          AND NOT EXISTS (SELECT 1 FROM shelter s WHERE s.kind = k.kind AND s.function = f.id)
    UNION
    SELECT r.kind, e.callee FROM reached r JOIN edge e ON e.kind = r.kind AND e.caller = r.function
)
SELECT kind, function FROM reached
