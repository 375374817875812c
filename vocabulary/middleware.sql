-- what runs before the handlers of an application or router
-- path: file
-- line: line
-- app: the call that made the application or router
-- call: the call that mounts it
-- pattern: path prefix it is mounted at, NULL everywhere
-- position: order in the file
-- argument: position of the argument
-- function: function.id when it is a function of the repository
-- maker: the call that made it (a factory of a library or the repository), or that registers it
-- value: canonical name of it
-- kind: as use.kind: hook, plugin
-- scope: the plugin function outside which it does not count, NULL none
-- index: app
SELECT c.path, coalesce(a.line, c.line) AS line, coalesce(r.app, c.origin) AS app, c.id AS call,
       coalesce((SELECT p.value FROM argument p WHERE p.call = c.id AND p.position = 0 AND p.kind IN ('string', 'template') AND p.name IS NULL AND p.value LIKE '/%'),
                (SELECT p.value FROM argument p WHERE p.call = c.id AND p.name = 'prefix' AND p.kind = 'string')) AS pattern,
       c.position, a.position AS argument,
       CASE WHEN u.kind = 'plugin' THEN NULL ELSE a.function END AS function,
       CASE WHEN u.kind = 'plugin' AND a.origin IS NULL THEN c.id ELSE a.origin END AS maker, a.value, u.kind,
       (SELECT s.plugin FROM plugin_scope s WHERE s.function = c.function
        AND NOT EXISTS (SELECT 1 FROM plugin t WHERE t.function = s.plugin AND t.transparent) ORDER BY s.depth LIMIT 1) AS scope
FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id
LEFT JOIN app_root r ON r.call = c.origin
WHERE u.role IN ('middleware', 'mount') AND (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name')
  AND (a.name IS NULL OR a.name = '[]')
