-- sheltered functions that are also reached without passing through the retry or the circuit breaker
-- kind: retry or breaker: what is missing
-- function: function.id
-- writes: 1 when only calls that ask for a POST or a PATCH come by that way
-- index: kind, function
-- typed: kind TEXT, function INTEGER
WITH RECURSIVE target(kind, function) AS MATERIALIZED (
    SELECT DISTINCT kind, function FROM sheltered_function
), kept(kind, call) AS MATERIALIZED ( -- what makes a future that is handed to a protected place: let call = Retry::spawn(plan, work); breaker.call(call)
    SELECT p.kind, a.origin FROM protection p CROSS JOIN argument a ON a.call = p.call AND a.origin IS NOT NULL AND a.name IS NULL
    CROSS JOIN call c ON c.id = a.origin CROSS JOIN file f ON f.path = c.path AND f.language = 'rust'
), shelter(kind, function) AS MATERIALIZED ( -- functions written into or passed to a protected place
    SELECT p.kind, a.function FROM protection p JOIN argument a ON a.call = p.call WHERE a.function IS NOT NULL
    UNION
    SELECT p.kind, p.function FROM protection p WHERE p.function IS NOT NULL
    UNION
    SELECT p.kind, c.target FROM protection p JOIN call c ON c.outer = p.call JOIN file f ON f.path = c.path AND f.language = 'rust' WHERE c.target IS NOT NULL
    UNION
    SELECT k.kind, coalesce(c.target, i.function) FROM kept k CROSS JOIN call c ON c.id = k.call LEFT JOIN argument i ON i.call = c.id AND i.function IS NOT NULL
    WHERE coalesce(c.target, i.function) IS NOT NULL
), edge(kind, caller, callee) AS MATERIALIZED (
    SELECT t.kind, c.function, t.function FROM target t CROSS JOIN call c ON c.target = t.function
    WHERE c.function IS NOT NULL AND c.function <> t.function AND c.scope = 'service'
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.kind = t.kind AND p.inner = c.id)
      AND NOT EXISTS (SELECT 1 FROM protection p CROSS JOIN file l ON l.path = c.path AND l.language = 'rust' WHERE p.kind = t.kind AND p.call = c.outer)
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.kind = t.kind AND p.function = t.function)
      AND (t.kind, c.id) NOT IN (SELECT kind, call FROM kept)
      -- the last try, behind the loop that made the others
      AND (t.kind, t.function, c.function) NOT IN (SELECT p.kind, i.target, i.function FROM protection p JOIN call i ON i.id = p.inner WHERE p.kind IS NOT NULL AND i.target IS NOT NULL AND i.function IS NOT NULL)
    UNION
    SELECT t.kind, c.function, t.function FROM target t CROSS JOIN argument a ON a.function = t.function CROSS JOIN call c ON c.id = a.call
    WHERE c.function IS NOT NULL AND c.function <> t.function
      AND (t.kind, c.id) NOT IN (SELECT kind, call FROM kept)
      -- an argument of a call inside of a block is no option of the call around it
      AND NOT (a.name IS NOT NULL AND EXISTS (SELECT 1 FROM argument d WHERE d.function = t.function AND d.name IS NULL AND d.call <> a.call))
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.kind = t.kind AND p.call = c.id)
      AND NOT EXISTS (SELECT 1 FROM protection p WHERE p.kind = t.kind AND p.inner = c.id)
    UNION
    SELECT t.kind, f.parent, f.id FROM target t CROSS JOIN function f ON f.id = t.function CROSS JOIN function p ON p.id = f.parent
    WHERE p.kind IN ('function', 'method', 'constructor') AND f.kind <> 'class'
      AND NOT EXISTS (SELECT 1 FROM shelter s WHERE s.kind = t.kind AND s.function = f.id)
), reached(kind, function) AS (
    SELECT t.kind, t.function FROM target t
    WHERE NOT EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = t.function)
      AND NOT EXISTS (SELECT 1 FROM shelter s WHERE s.kind = t.kind AND s.function = t.function)
    UNION -- from outside the shelter
    SELECT e.kind, e.callee FROM edge e
    WHERE NOT EXISTS (SELECT 1 FROM sheltered_function s WHERE s.kind = e.kind AND s.function = e.caller)
    UNION
    SELECT r.kind, e.callee FROM reached r JOIN edge e ON e.kind = r.kind AND e.caller = r.function
), writing(function, writes) AS MATERIALIZED ( -- by the calls that come from outside
    SELECT e.callee, min(CASE WHEN e.caller IN (SELECT function FROM reached WHERE kind = 'retry') THEN 0
                              ELSE c.name REGEXP '(?i)^_?(post|patch)' OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value REGEXP '(^|[.:])(Method_?)?(POST|Post|PATCH|Patch|post|patch)$') END)
    FROM edge e LEFT JOIN call c ON c.target = e.callee AND c.function = e.caller
    WHERE e.kind = 'retry' AND e.caller NOT IN (SELECT function FROM sheltered_function WHERE kind = 'retry') GROUP BY e.callee
)
SELECT r.kind, r.function, coalesce(w.writes, 0) AS writes FROM reached r LEFT JOIN writing w ON r.kind = 'retry' AND w.function = r.function
