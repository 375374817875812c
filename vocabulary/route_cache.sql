-- what answers endpoints from a cache
-- route: route.id
-- path: file
-- line: line
-- expires: 1 when entries end
-- index: route
-- typed: route INTEGER
SELECT w.route, w.path, w.line, max(w.expires) AS expires
FROM (SELECT h.route, u.path, u.line, u.kind, max(u.expires, coalesce((SELECT max(x.expires) FROM reach k JOIN cache_use x ON x.function = k.function AND x.kind = 'write' WHERE k.route = h.route), 0)) AS expires
      FROM reach h JOIN cache_use u ON u.function = h.function
      WHERE u.kind IN ('read', 'wrap', 'handler') AND (u.kind <> 'read' OR EXISTS (SELECT 1 FROM reach k JOIN cache_use x ON x.function = k.function AND x.kind = 'write' WHERE k.route = h.route))
      UNION ALL -- a cache in front: the location with the longest prefix decides; entries end by proxy_cache_valid or inactive, ten minutes by default
      SELECT e.route, e.path, e.line, 'edge', 1 FROM (
          SELECT r.id AS route, l.path, l.line, l.name, row_number() OVER (PARTITION BY r.id ORDER BY l.exact DESC, length(l.prefix) DESC) AS turn
          FROM route r JOIN edge_location l ON CASE WHEN l.exact THEN r.pattern = l.prefix ELSE substr(r.pattern || '/', 1, length(l.prefix)) = l.prefix END) e
      WHERE e.turn = 1 AND e.name <> 'off'
      UNION ALL
      SELECT h.route, u.path, u.line, 'header', 1 FROM reach h JOIN cache_use u ON u.function = h.function WHERE u.kind = 'header' AND u.expires
      UNION ALL
      SELECT m.route, u.path, u.line, 'header', 1 FROM route_middleware m JOIN cache_use u ON u.function = m.function WHERE u.kind = 'header' AND u.expires
      UNION ALL
      SELECT m.route, u.path, u.line, u.kind, 1 FROM route_middleware m JOIN service_use u ON u.call = m.maker AND u.role = 'cache' AND u.kind NOT IN ('store', 'read', 'write', 'header')
        AND NOT (u.library = 'django' AND u.kind = 'page' AND EXISTS (SELECT 1 FROM assignment a WHERE a.name = 'BACKEND' AND a.target = 'exports.CACHES.default.BACKEND' AND a.scope = 'service' AND a.value LIKE '%.DummyCache' AND NOT a.path REGEXP '(?i)(local|dev|test)[^/]*\.py$'))
        AND NOT EXISTS (SELECT 1 FROM code_switch w WHERE w.call = u.call AND w.state = 'off' AND w.source IN ('production', 'stage'))
      UNION ALL
      SELECT m.route, u.path, u.line, u.kind, max(u.expires, coalesce((SELECT max(x.expires) FROM cache_use x WHERE x.function = m.function AND x.kind = 'write'), 0)) FROM route_middleware m JOIN cache_use u ON u.function = m.function AND u.kind IN ('read', 'wrap')
      UNION ALL
      SELECT m.route, m.path, m.line, 'interceptor', 1 FROM route_middleware m WHERE m.value LIKE '%CacheInterceptor%'
      UNION ALL
      SELECT r.id, d.path, d.line, 'interceptor', 1 FROM route r JOIN service_call d ON d.decorates IN (r.handler, r.class) JOIN argument a ON a.call = d.id AND a.value LIKE '%CacheInterceptor%'
      UNION ALL
      SELECT r.id, d.path, d.line, 'header', 1 FROM route r JOIN service_call d ON d.decorates IN (r.handler, r.class) JOIN service_use u ON u.call = d.id AND u.role = 'cache' AND NOT (u.library = 'django' AND u.kind = 'page' AND EXISTS (SELECT 1 FROM assignment a WHERE a.name = 'BACKEND' AND a.target = 'exports.CACHES.default.BACKEND' AND a.scope = 'service' AND a.value LIKE '%.DummyCache' AND NOT a.path REGEXP '(?i)(local|dev|test)[^/]*\.py$'))
      UNION ALL -- @method_decorator(cache_page(60), name="list")
      SELECT r.id, d.path, d.line, 'page', 1 FROM service_use u JOIN call k ON k.id = u.call JOIN service_call d ON d.id = k.outer AND d.name = 'method_decorator' AND d.decorates IS NOT NULL JOIN route r ON d.decorates IN (r.handler, r.class)
      LEFT JOIN argument n ON n.call = d.id AND n.name = 'name' WHERE u.role = 'cache' AND u.kind = 'page' AND CASE n.value WHEN 'list' THEN NOT r.pattern LIKE '%/:%' WHEN 'retrieve' THEN r.pattern LIKE '%/:%' ELSE 1 END
        AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.name = 'BACKEND' AND a.target = 'exports.CACHES.default.BACKEND' AND a.scope = 'service' AND a.value LIKE '%.DummyCache' AND NOT a.path REGEXP '(?i)(local|dev|test)[^/]*\.py$')
      UNION ALL -- path("items", cache_page(60)(items))
      SELECT r.id, u.path, u.line, 'page', 1 FROM service_use u JOIN call k ON k.id = u.call JOIN route r ON r.call = k.outer WHERE u.role = 'cache' AND u.kind = 'page' AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.name = 'BACKEND' AND a.target = 'exports.CACHES.default.BACKEND' AND a.scope = 'service' AND a.value LIKE '%.DummyCache' AND NOT a.path REGEXP '(?i)(local|dev|test)[^/]*\.py$')
      UNION ALL -- MapGet(...).CacheOutput(), where the middleware is there
      SELECT r.id, k.path, k.line, 'output', 1 FROM route r JOIN call k ON k.origin = r.call OR k.origin IN (SELECT m.id FROM call m WHERE m.origin = r.call)
      WHERE k.name = 'CacheOutput' AND EXISTS (SELECT 1 FROM call u WHERE u.name = 'UseOutputCache') AND NOT EXISTS (SELECT 1 FROM argument a JOIN call n ON n.function = a.function AND n.name = 'NoCache' WHERE a.call = k.id)
      UNION ALL
      SELECT r.id, s.path, s.line, 'page', 1 FROM route r JOIN assignment s ON s.path = r.path AND s.target = 'exports.revalidate' AND s.value NOT IN ('0', 'false')
      UNION ALL
      SELECT r.id, s.path, s.line, 'page', 1 FROM route r JOIN assignment s ON s.path = r.path AND s.target = 'exports.dynamic' AND s.value IN ('force-static', 'error')) w
GROUP BY w.route, w.path, w.line
