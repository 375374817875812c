-- what runs before each endpoint: its own middleware, its application's and those of the routers around it
-- route: route.id
-- path: file
-- line: line
-- function: function.id when it is a function of the repository
-- maker: the call that made it
-- value: canonical name
-- source: inline, application, mount, decorator, class, global
-- index: route
-- index: maker
SELECT r.id AS route, c.path, a.line, a.function, a.origin AS maker, a.value, 'inline' AS source
FROM route r JOIN argument a ON a.call = r.call JOIN call c ON c.id = r.call
WHERE (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name') AND a.function IS NOT r.handler
  AND (a.position > 0 OR a.name IS NOT NULL) AND c.decorates IS NULL
UNION ALL
SELECT r.id, m.path, m.line, m.function, m.maker, m.value, CASE WHEN p.mount_call IS NULL THEN 'application' ELSE 'mount' END
FROM route r JOIN app_ancestor p ON p.router = r.app JOIN middleware m ON m.app = p.app
WHERE m.maker IS NOT p.router
  AND CASE WHEN p.mount_call IS NULL THEN m.path <> r.path OR m.position < r.position
           ELSE m.path <> p.mount_path OR m.position <= p.mount_position END
  AND (m.call IS p.mount_call OR m.pattern IS NULL OR (p.mount_call IS NULL AND (r.pattern = m.pattern OR r.pattern LIKE m.pattern || '/%')))
UNION ALL
SELECT r.id, g.path, g.line, a.function, a.origin, coalesce(a.value, g.callee), 'decorator'
FROM route r JOIN function h ON h.id = r.handler JOIN service_call g ON g.decorates IN (h.id, h.parent)
LEFT JOIN argument a ON a.call = g.id
WHERE g.id IS NOT r.call
