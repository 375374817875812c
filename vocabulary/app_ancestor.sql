-- which applications a router is reached through, itself included
-- router: the call that made the router
-- app: the call that made an application around it
-- mount_call: the call that mounts it there (or an outer router on the way), NULL for itself
-- mount_path: file of that call
-- mount_position: order of that call in its file
-- index: router
WITH RECURSIVE up(router, app, mount_call, mount_path, mount_position, depth) AS (
    SELECT DISTINCT app, app, NULL, NULL, NULL, 0 FROM route WHERE app IS NOT NULL
    UNION
    SELECT u.router, m.parent, m.call, m.path, m.position, u.depth + 1
    FROM up u JOIN router_mount m ON m.child = u.app WHERE u.depth < 6
)
SELECT router, app, mount_call, mount_path, mount_position FROM up
