-- which applications a router is reached through, itself included
-- router: the call that made the router
-- app: the call that made an application around it
-- mount_call: the call that mounts it there (or an outer router on the way), NULL for itself
-- mount_path: file of that call
-- mount_position: order of that call in its file
-- prefix: path prefix by which its routes are reached from that application
-- index: router
WITH RECURSIVE own(app, prefix) AS (
    SELECT u.call, max('/' || trim(s.value, '/'))
    FROM use u JOIN setting s ON s.use = u.id AND s.name = 'path' AND s.value LIKE '/_%' JOIN call c ON c.id = u.call AND c.name NOT LIKE '%()' -- super(): the caller's own
    WHERE u.role = 'app' GROUP BY u.call
), up(router, app, mount_call, mount_path, mount_position, prefix, depth) AS (
    SELECT DISTINCT u.call, u.call, NULL, NULL, NULL, coalesce(o.prefix, ''), 0 FROM use u LEFT JOIN own o ON o.app = u.call WHERE u.role = 'app' AND u.call IS NOT NULL
    UNION
    SELECT u.router, m.parent, m.call, m.path, m.position,
           coalesce(o.prefix, '') || rtrim(coalesce(m.pattern, ''), '/') || u.prefix, u.depth + 1
    FROM up u JOIN router_mount m ON m.child = u.app LEFT JOIN own o ON o.app = m.parent WHERE u.depth < 6
)
SELECT router, app, mount_call, mount_path, mount_position, prefix FROM up
