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
-- ordered: 1 when only what comes after it passes through it, 2 only what comes before it, 0 all
-- router: 1 when it is a router or application itself
-- scope: the plugin function outside which it does not count, NULL none
-- mounted: 1 when only what this call mounts goes through it
-- index: app, router
-- index: maker
-- typed: app INTEGER, maker INTEGER, router INTEGER
SELECT DISTINCT c.path, coalesce(a.line, c.line) AS line, coalesce((SELECT g.app FROM app_root g WHERE g.call = c.id AND g.app = c.id), r.app, c.origin,
                CASE WHEN u.kind = 'interceptor' THEN (SELECT min(g.call) FROM use g WHERE g.role = 'app' AND g.kind = 'grpc' AND g.unit = u.unit) END,
                (SELECT max(q.app) FROM plugin_scope s JOIN plugin p ON p.function = s.plugin JOIN call k ON k.id = p.call JOIN app_root q ON q.call = k.origin WHERE s.function = c.function)) AS app, c.id AS call,
       CASE WHEN u.kind IS NOT 'declared dependency' THEN coalesce((SELECT rtrim(p.value, '*') FROM argument p WHERE p.call = c.id AND p.position = 0 AND p.kind IN ('string', 'template') AND p.name IS NULL AND p.value LIKE '/%'),
                (SELECT p.value FROM argument p WHERE p.call = c.id AND p.name IN ('prefix', 'url_prefix') AND p.kind = 'string')) END AS pattern,
       c.position, a.position AS argument,
       CASE WHEN u.role = 'mount' THEN NULL ELSE a.function END AS function,
       CASE WHEN u.role = 'mount' AND a.origin IS NULL THEN c.id ELSE a.origin END AS maker, a.value,
       CASE WHEN c.name IN ('addHook', 'ext') OR u.kind IN ('declared dependency', 'hook', 'endpoint filter') OR c.name = 'add_middleware' OR u.kind = 'whole' THEN 0 WHEN u.kind = 'before' THEN 2 ELSE 1 END AS ordered,
       c.name NOT IN ('addHook', 'ext') AND EXISTS (SELECT 1 FROM app_root q WHERE q.call = CASE WHEN u.role = 'mount' AND a.origin IS NULL THEN NULL ELSE a.origin END) AS router,
       (SELECT s.plugin FROM plugin_scope s WHERE s.function = c.function AND s.transparent = 0
        AND NOT EXISTS (SELECT 1 FROM plugin_scope n WHERE n.function = s.function AND n.transparent = 0 AND n.depth < s.depth)) AS scope,
       u.kind IS 'declared dependency' AND c.origin IS NOT NULL AS mounted
FROM service_use u CROSS JOIN call c ON c.id = u.call CROSS JOIN argument a ON a.call = c.id
LEFT JOIN app_root r ON r.call = coalesce(c.origin, CASE WHEN u.kind = 'declared dependency' THEN c.id END)
WHERE u.role IN ('middleware', 'mount') AND c.decorates IS NULL AND u.kind IS NOT 'dependency' AND u.kind IS NOT 'error' AND u.kind IS NOT 'after'
  AND NOT (u.kind IS 'endpoint filter' AND EXISTS (SELECT 1 FROM endpoint_filter e WHERE e.call = c.id))
  AND NOT (u.role = 'mount' AND EXISTS (SELECT 1 FROM use o WHERE o.call = u.call AND o.role = 'middleware' AND o.kind IS NOT 'declared dependency'))
  AND (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name' OR u.role = 'mount' AND a.kind = 'object' AND a.position = 0)
  AND (a.name IS NULL OR a.name = '[]' OR a.name = '<0>' OR a.name IN ('beforeHandle', 'context') OR u.kind = 'declared dependency' AND a.name IN ('dependencies[]', 'guards[]', 'middleware[]', 'on_app_init[]'))
  AND NOT (u.kind IS 'declared dependency' AND a.name IS NULL)
  AND NOT EXISTS (SELECT 1 FROM code_switch w WHERE w.call = c.id AND w.state = 'off' AND w.source = 'production')
  AND NOT EXISTS (SELECT 1 FROM argument h WHERE h.call = c.id AND h.position = 0 AND h.name IS NULL AND c.name IN ('addHook', 'ext')
                  AND h.value IN ('onResponse', 'onSend', 'onError', 'onTimeout', 'onReady', 'onListen', 'onClose', 'preClose', 'onRegister', 'onRoute', 'preSerialization', 'onRequestAbort', 'onPreResponse', 'onPostResponse', 'onPreStart', 'onPostStart', 'onPreStop', 'onPostStop'))
UNION -- handler := log(auth(mux)): what is put around an application sees all its requests
SELECT w.path, w.line, w.app, w.call, NULL, w.position, 0, w.function, w.call, w.callee, 0, 0, NULL, 0
FROM (WITH RECURSIVE around(call, app, depth) AS (
          SELECT a.call, q.app, 1 FROM app_root q CROSS JOIN argument a ON a.origin = q.call AND a.name IS NULL AND a.function IS NULL WHERE q.call = q.app
          UNION
          SELECT a.call, o.app, o.depth + 1 FROM around o CROSS JOIN argument a ON a.origin = o.call AND a.name IS NULL WHERE o.depth < 8
      )
      SELECT c.id AS call, o.app, c.path, c.line, c.position, c.callee, (SELECT max(x.function) FROM argument x WHERE x.origin = c.id AND x.function IS NOT NULL) AS function,
             EXISTS (SELECT 1 FROM use u WHERE u.call = c.id AND u.role IN ('guard', 'authorize', 'limiter', 'instrumentation', 'http_metrics', 'access_log')) AS known
      FROM around o CROSS JOIN service_call c ON c.id = o.call) w
WHERE w.function IS NOT NULL OR w.known
UNION -- router.layer(ServiceBuilder::new().layer(a).layer(b))
SELECT l.path, l.line, coalesce(r.app, c.origin), c.id, NULL, c.position, 0, l.function, l.maker, l.value, CASE u.kind WHEN 'whole' THEN 0 WHEN 'before' THEN 2 ELSE 1 END, 0, NULL, 0
FROM service_use u CROSS JOIN call c ON c.id = u.call CROSS JOIN argument t ON t.call = c.id LEFT JOIN app_root r ON r.call = c.origin
CROSS JOIN (WITH RECURSIVE stack(top, call, depth) AS (
          SELECT a.origin, a.origin, 0 FROM service_use v CROSS JOIN argument a ON a.call = v.call AND a.origin IS NOT NULL WHERE v.role = 'middleware' AND v.kind IN ('before', 'whole')
          UNION
          SELECT s.top, k.origin, s.depth + 1 FROM stack s CROSS JOIN call k ON k.id = s.call WHERE k.origin IS NOT NULL AND s.depth < 16
      )
      SELECT s.top, k.path, coalesce(b.line, k.line) AS line, b.function, coalesce(b.origin, k.id) AS maker, coalesce(b.value, k.callee) AS value
      FROM stack s CROSS JOIN call k ON k.id = s.call LEFT JOIN argument b ON b.call = k.id AND b.name IS NULL
      WHERE EXISTS (SELECT 1 FROM stack z CROSS JOIN use w ON w.call = z.call AND w.role = 'layers' WHERE z.top = s.top)) l ON l.top = t.origin
WHERE u.role = 'middleware' AND u.kind IN ('before', 'whole')
UNION -- @app.before_request
SELECT c.path, c.line, coalesce(r.app, c.origin), c.id, NULL, c.position, 0, c.decorates, c.id, c.callee, 0, 0, NULL, 0
FROM service_use u CROSS JOIN call c ON c.id = u.call LEFT JOIN app_root r ON r.call = c.origin
WHERE u.role = 'middleware' AND u.kind = 'hook' AND c.decorates IS NOT NULL
