-- which applications a router is reached through, itself included
-- router: the call that made the router
-- app: the call that made an application around it
-- mount_call: the call that mounts it there (or an outer router on the way), NULL for itself
-- mount_path: file of that call
-- mount_position: order of that call in its file
-- prefix: path prefix by which it is reached from that application
-- index: router
WITH RECURSIVE up(router, app, mount_call, mount_path, mount_position, prefix, depth) AS (
    SELECT DISTINCT call, call, NULL, NULL, NULL, '', 0 FROM use WHERE role = 'app' AND call IS NOT NULL
    UNION
    SELECT u.router, m.parent, m.call, m.path, m.position,
           rtrim(coalesce(m.pattern, ''), '/') || coalesce((SELECT '/' || trim(a.value, '/') FROM argument a WHERE a.call = u.app AND a.name = 'prefix' AND a.kind = 'string'), '') || u.prefix,
           u.depth + 1
    FROM up u JOIN router_mount m ON m.child = u.app WHERE u.depth < 6
)
SELECT router, app, mount_call, mount_path, mount_position, prefix FROM up
