-- routers mounted on other routers or applications
-- parent: the call that made the outer application
-- child: the call that made the inner router
-- path: file
-- line: line
-- call: the mounting call
-- position: order in the file
-- pattern: path prefix, NULL none
-- index: child
-- index: parent
-- typed: parent INTEGER
SELECT DISTINCT m.app AS parent, r.app AS child, m.path, m.line, m.call, m.position, m.pattern
FROM middleware m JOIN app_root r ON r.call = m.maker
WHERE m.app IS NOT NULL AND r.app <> m.app AND m.maker <> m.call
UNION -- api := router.Group("/api"): a part of a router with middleware of its own
SELECT p.app, u.call, u.path, u.line, u.call, c.position,
       (SELECT nullif(s.value, 'unknown') FROM setting s WHERE s.use = u.id AND s.name = 'prefix')
FROM use u JOIN call c ON c.id = u.call JOIN app_root p ON p.call = c.origin WHERE u.role = 'app' AND u.kind = 'group'
UNION -- root.Handle("/", guard(api))
SELECT parent, child, path, line, call, position, pattern FROM mounted_handler WHERE parent IS NOT NULL
UNION -- class AdminRouter(APIRouter) with super().__init__(dependencies=[...]): what it is made with holds for each of its instances
SELECT s.id, c.id, c.path, c.line, c.id, c.position, NULL
FROM use u JOIN call s ON s.id = u.call JOIN call c ON c.target = s.function JOIN use v ON v.call = c.id AND v.role = 'app' WHERE u.role = 'app'
UNION -- Litestar(route_handlers=[api])
SELECT l.app, r.app, c.path, c.line, l.app, c.position, NULL FROM listed_handler l JOIN app_root r ON r.call = l.router JOIN call c ON c.id = l.app WHERE r.app <> l.app
