-- which request limiters each endpoint passes
-- route: route.id
-- use: use.id of the library's limiter, NULL by hand
-- site: function.id that counts and refuses, NULL when the library does
-- entry: function.id by which the endpoint meets it, NULL when the library is it
-- path: where the limiter is
-- line: line
-- maker: the call of the repository's own function that gave it, NULL none
-- index: route
-- index: use
-- index: site
-- typed: route INTEGER, use INTEGER
SELECT m.route, u.id AS use, NULL AS site, NULL AS entry, u.path, u.line, (SELECT max(c.id) FROM call c WHERE c.target = u.function AND c.path = m.path AND c.line = m.line) AS maker
FROM route_middleware m JOIN service_use u ON u.call = m.maker AND u.role = 'limiter' AND u.kind NOT IN ('skip', 'consume', 'delay', 'module')
  AND NOT (u.kind = 'route' AND u.library = '@nestjs/throttler' AND NOT EXISTS (SELECT 1 FROM route_middleware g LEFT JOIN function_name n ON n.name = g.value LEFT JOIN function c ON c.id = n.function WHERE g.route = m.route AND (g.value LIKE '%Throttler%Guard' OR c.base LIKE '%ThrottlerGuard%')))
WHERE NOT EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND s.name = 'global' AND s.value = 'false')
  AND NOT EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND s.name = 'limit' AND s.value IN ('0', 'Infinity') AND s.source <> 'default' AND u.library LIKE '%rate-limit' AND s.value = 'Infinity')
  AND NOT EXISTS (SELECT 1 FROM limiter_off o WHERE o.use = u.id)
  -- limiter.limit("50/hour", methods=["POST"])
  AND (NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.name = 'methods[]') OR EXISTS (SELECT 1 FROM argument a CROSS JOIN route r ON r.id = m.route AND coalesce(r.method, 'ALL') IN (upper(a.value), 'ALL') WHERE a.call = u.call AND a.name = 'methods[]'))
UNION
SELECT r.id, u.id, NULL, NULL, u.path, u.line, NULL FROM route r JOIN service_use u ON u.call = r.call AND u.role = 'limiter' AND u.kind = 'route' AND u.library <> '@nestjs/throttler'
UNION
SELECT m.route, l.use, l.site, l.function, l.path, l.line, m.maker FROM route_middleware m JOIN limiting_function l ON l.function = m.function
UNION -- func(next http.Handler) http.Handler { return tollbooth.LimitHandler(limit, next) }
SELECT m.route, u.id, NULL, NULL, u.path, u.line, m.maker FROM service_use u JOIN service_file s ON s.path = u.path AND s.language = 'go' JOIN route_middleware m ON m.function = u.function
WHERE u.role = 'limiter' AND u.kind = 'http' AND NOT EXISTS (SELECT 1 FROM limiter_off o WHERE o.use = u.id)
UNION -- an instance that is called: Depends(Throttle(rate))
SELECT m.route, l.use, l.site, l.function, l.path, l.line, m.maker FROM limiting_function l JOIN function g ON g.id = l.function AND g.name = '__call__' JOIN function k ON k.id = g.parent AND k.kind = 'class'
CROSS JOIN call c ON c.callee = k.path || ':' || k.name JOIN route_middleware m ON m.maker = c.id AND m.function IS NULL
UNION
SELECT r.id, l.use, l.site, l.function, l.path, l.line, NULL FROM route r JOIN limiting_function l ON l.function = r.handler
UNION
SELECT m.route, (SELECT min(u.id) FROM service_use u WHERE u.role = 'limiter' AND u.kind = 'module'), NULL, c.id, m.path, m.line, NULL
FROM route_middleware m LEFT JOIN function_name n ON n.name = m.value LEFT JOIN function c ON c.id = n.function
JOIN route r ON r.id = m.route
WHERE m.source IN ('controller', 'global') AND (m.value LIKE '%Throttler%Guard' OR c.base LIKE '%ThrottlerGuard%')
  AND NOT EXISTS (SELECT 1 FROM service_use s JOIN call d ON d.id = s.call WHERE s.role = 'limiter' AND s.kind = 'skip' AND d.decorates IN (r.handler, r.class))
UNION -- default_limits of an extension hold for every endpoint that is not exempt
SELECT r.id, u.id, NULL, NULL, u.path, u.line, NULL FROM service_use u JOIN route r ON r.unit = u.unit AND r.call IS NOT NULL
WHERE u.role = 'limiter' AND u.kind = 'default' AND NOT EXISTS (SELECT 1 FROM limiter_off o WHERE o.use = u.id)
  AND NOT EXISTS (SELECT 1 FROM call d WHERE d.decorates = r.handler AND d.name IN ('exempt', 'limit', 'shared_limit'))
UNION
SELECT r.id, NULL, NULL, NULL, d.path, d.line, NULL FROM declared_limiter d JOIN route r ON r.class = d.class
UNION -- before a group of Laravel's routes
SELECT r.id, NULL, NULL, NULL, d.path, d.line, NULL FROM declared_limiter d JOIN route r ON r.unit = d.unit JOIN use u ON u.call = r.call AND u.library = 'laravel'
WHERE d.system = 'laravel' AND (d.place = 'all' OR r.path LIKE '%routes/' || d.place || '.php' OR d.place = 'api' AND r.pattern LIKE '/api/%' AND r.path NOT LIKE '%routes/web.php'
       OR EXISTS (SELECT 1 FROM argument m JOIN call k ON k.id = m.call AND k.callee = 'Laravel.middleware' JOIN argument x ON x.origin = k.id WHERE x.call = r.call AND m.value = d.place))
UNION
SELECT r.id, NULL, NULL, NULL, d.path, d.line, NULL FROM declared_limiter d JOIN route r ON r.call IS NOT NULL LEFT JOIN function k ON k.id = r.class LEFT JOIN call v ON v.decorates = r.handler AND v.name = 'api_view'
WHERE d.class IS NULL AND d.system = 'rest_framework' AND (k.base LIKE 'rest_framework%' OR v.id IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.function = r.class AND a.name = 'throttle_classes')
