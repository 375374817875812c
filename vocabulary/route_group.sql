-- the blocks of a call in which a route stands: route("/api") { authenticate { get("/orders") { } } }
-- call: the call that makes the route
-- around: the call whose block it stands in
-- depth: how far out
-- prefix: path prefix that it gives, NULL none
-- index: call
WITH RECURSIVE up(call, around, depth) AS (
    SELECT u.call, c.origin, 1 FROM use u CROSS JOIN call c ON c.id = u.call
    WHERE u.role = 'route' AND c.origin IS NOT NULL AND EXISTS (SELECT 1 FROM use g WHERE g.role = 'group')
    UNION
    SELECT p.call, c.origin, p.depth + 1 FROM up p CROSS JOIN call c ON c.id = p.around WHERE c.origin IS NOT NULL AND p.depth < 20
)
SELECT p.call, p.around, p.depth, (SELECT '/' || trim(s.value, '/') FROM setting s WHERE s.use = g.id AND s.name = 'path' AND trim(s.value, '/') NOT IN ('', 'unknown')) AS prefix
FROM up p CROSS JOIN use g ON g.call = p.around AND g.role = 'group'
