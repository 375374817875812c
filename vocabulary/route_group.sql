-- the blocks of a call in which a route stands: route("/api") { authenticate { get("/orders") { } } }; also when a function of the repository puts its block there
-- call: the call that makes the route
-- around: the call whose block it stands in
-- depth: how far out
-- prefix: path prefix that it gives, NULL none
-- index: call
-- typed: around INTEGER, call INTEGER
WITH RECURSIVE wrapper(function, call, depth) AS (
    SELECT c.function, c.id, 0 FROM use g CROSS JOIN call c ON c.id = g.call WHERE g.role = 'group'
    UNION
    SELECT c.function, w.call, w.depth + 1 FROM wrapper w CROSS JOIN call c ON c.target = w.function WHERE w.depth < 3
), up(call, around, depth) AS (
    SELECT u.call, c.origin, 1 FROM use u CROSS JOIN call c ON c.id = u.call
    WHERE u.role = 'route' AND c.origin IS NOT NULL AND (u.library = 'org.springframework.web' OR EXISTS (SELECT 1 FROM use g WHERE g.role = 'group'))
    UNION
    SELECT p.call, c.origin, p.depth + 1 FROM up p CROSS JOIN call c ON c.id = p.around WHERE c.origin IS NOT NULL AND p.depth < 20
)
SELECT x.call, x.around, x.depth, (SELECT '/' || trim(s.value, '/') FROM setting s WHERE s.use = g.id AND s.name = 'path' AND trim(s.value, '/') NOT IN ('', 'unknown')) AS prefix
FROM (SELECT p.call, p.around, p.depth FROM up p
      UNION
      SELECT p.call, w.call, p.depth FROM up p CROSS JOIN call k ON k.id = p.around AND k.target IS NOT NULL CROSS JOIN wrapper w ON w.function = k.target) x
CROSS JOIN use g ON g.call = x.around AND g.role = 'group'
UNION ALL -- Spring's blocks of endpoints in Kotlin: "/api".nest { GET("/orders", handler::list) }
SELECT p.call, p.around, p.depth, '/' || trim(c.receiver, '/') FROM up p CROSS JOIN call c ON c.id = p.around WHERE c.name = 'nest' AND c.receiver LIKE '/_%'
