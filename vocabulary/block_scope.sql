-- what stands around the endpoints of a language of blocks: the blocks of groups and the classes of Grape and Sinatra, also through what mounts a class
-- call: the call that makes the route
-- scope: function.id of a block or class around it
-- depth: how far out
-- prefix: path prefix that it gives, NULL none
-- index: call
-- index: scope
-- typed: call INTEGER, scope INTEGER, prefix TEXT
-- only if: SELECT 1 FROM use WHERE role = 'route' AND library IN ('grape', 'sinatra')
WITH RECURSIVE mounted(class, call) AS MATERIALIZED ( -- mount Orders, mount Orders => '/orders'
    SELECT n.function, u.call FROM service_use u CROSS JOIN argument a ON a.call = u.call CROSS JOIN function_name n ON n.name IN (a.value, a.name) AND n.kind = 'class'
    WHERE u.role = 'mount' AND u.library IN ('grape', 'sinatra')
), up(call, scope, depth, prefix) AS (
    SELECT c.id, coalesce(c.decorates, c.function), 0, NULL FROM service_use u CROSS JOIN call c ON c.id = u.call WHERE u.role = 'route' AND u.library IN ('grape', 'sinatra')
    UNION
    SELECT p.call, coalesce(g.decorates, g.function), p.depth + 1,
           (SELECT CASE u.kind WHEN 'parameter' THEN '/:' ELSE '/' END || trim(s.value, '/') FROM use u JOIN setting s ON s.use = u.id AND s.name = 'path' AND trim(s.value, '/') NOT IN ('', 'unknown', 'function') WHERE u.call = g.id AND u.role = 'group')
    FROM up p CROSS JOIN argument a ON a.function = p.scope CROSS JOIN call g ON g.id = a.call WHERE p.depth < 20
    UNION
    SELECT p.call, coalesce(m.decorates, m.function), p.depth + 1, NULL
    FROM up p CROSS JOIN mounted d ON d.class = p.scope CROSS JOIN call m ON m.id = d.call WHERE p.depth < 20
)
SELECT call, scope, depth, prefix FROM up
