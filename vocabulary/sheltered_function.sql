-- functions that run under a retry or a circuit breaker, and those they call
-- kind: retry or breaker
-- site: retry_site.id or circuit.id
-- function: function.id
-- index: kind, function
-- index: kind, site
-- typed: kind TEXT, site INTEGER, function INTEGER
WITH RECURSIVE down(kind, site, function, depth) AS (
    SELECT p.kind, p.site, a.function, 0 FROM protection p JOIN argument a ON a.call = p.call WHERE a.function IS NOT NULL
    UNION
    SELECT p.kind, p.site, p.function, 0 FROM protection p WHERE p.function IS NOT NULL
    UNION
    SELECT p.kind, p.site, c.target, 0 FROM protection p JOIN call c ON c.id = p.inner WHERE c.target IS NOT NULL
    UNION -- a future is made as an argument, and runs under it: breaker.call(self.fetch())
    SELECT p.kind, p.site, c.target, 0 FROM protection p JOIN call c ON c.outer = p.call JOIN file f ON f.path = c.path AND f.language = 'rust' WHERE c.target IS NOT NULL
    UNION
    -- a future kept for a moment, or one that a retry makes: let call = Retry::spawn(plan, || self.fetch()); breaker.call(call)
    SELECT p.kind, p.site, coalesce(c.target, i.function), 0
    FROM protection p CROSS JOIN argument a ON a.call = p.call AND a.origin IS NOT NULL AND a.name IS NULL CROSS JOIN call c ON c.id = a.origin
    CROSS JOIN file f ON f.path = c.path AND f.language = 'rust' LEFT JOIN argument i ON i.call = c.id AND i.function IS NOT NULL
    WHERE coalesce(c.target, i.function) IS NOT NULL
    UNION
    SELECT d.kind, d.site, e.callee, d.depth + 1 FROM down d JOIN call_edge e ON e.caller = d.function WHERE d.depth < 6
)
SELECT DISTINCT kind, site, function FROM down
