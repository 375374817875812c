-- endpoints of the service: HTTP routes, file routes, gRPC and GraphQL methods
-- id: number
-- path: file
-- line: line
-- method: HTTP method, ALL, or NULL
-- pattern: path, with the prefixes under which it is mounted as far as they are known
-- kind: http, page, graphql, grpc, trpc, websocket, function, console (the mounted interface of a tool)
-- unit: unit
-- call: call.id, NULL for file routes
-- app: the call that made the application or router
-- handler: function.id
-- class: function.id of the controller class, NULL none
-- position: order in the file
-- wrapper: function of the repository that wraps the handler of a file route
-- maker: the call that wraps it
-- index: id
-- index: handler
-- index: app
-- index: call
-- typed: app INTEGER, handler INTEGER, id INTEGER, call INTEGER
SELECT row_number() OVER (ORDER BY path, line, method, pattern) AS id, path, line, method, pattern, kind, unit, call, app, handler, class, position, wrapper, maker
FROM (SELECT r.path, r.line, coalesce(m.method, r.method) AS method,
             CASE WHEN r.kind IN ('grpc', 'trpc', 'websocket', 'graphql') THEN r.pattern ELSE
             coalesce(nullif(rtrim(coalesce((SELECT min(x.prefix) FROM url_prefix x WHERE x.router = r.app), (SELECT min(x.prefix) FROM url_prefix x WHERE x.call = r.call), (SELECT min(x.prefix) FROM url_prefix x WHERE x.file = r.path), (SELECT substr(max(printf('%06d', length(a.prefix)) || a.prefix), 7) FROM app_ancestor a WHERE a.router = r.app), '')
               || coalesce((SELECT group_concat(x.prefix, '') FROM (SELECT s.prefix FROM plugin_scope s WHERE s.function = c.function AND s.prefix IS NOT NULL ORDER BY s.depth DESC) x), '')
               || coalesce((SELECT group_concat(x.prefix, '') FROM (SELECT g.prefix FROM route_group g WHERE g.call = r.call AND g.prefix IS NOT NULL ORDER BY g.depth DESC) x), '')
               || coalesce(CASE WHEN c.decorates IS NOT NULL AND NOT (c.path LIKE '%.cs' AND (coalesce(r.pattern, '') LIKE '/_%' OR coalesce(r.pattern, '') LIKE '~/%')) THEN -- ASP.NET: such a path is whole
                           (SELECT CASE trim(s.value, '/') WHEN '' THEN '' ELSE '/' || trim(s.value, '/') END FROM call d CROSS JOIN use u ON u.call = d.id AND u.role = 'mount' CROSS JOIN setting s ON s.use = u.id AND s.name = 'path'
                            WHERE d.decorates = h.parent AND s.value NOT IN ('unknown', '')) END, '')
               || coalesce((SELECT group_concat(x.prefix, '') FROM (SELECT b.prefix FROM block_scope b WHERE b.call = r.call AND b.prefix IS NOT NULL ORDER BY b.depth DESC) x), '')
               || coalesce(CASE WHEN c.path LIKE '%.py' AND c.decorates IS NOT NULL AND o.kind = 'class' THEN -- class Orders(Controller): path = "/orders"
                           (SELECT CASE trim(s.value, '/') WHEN '' THEN '' ELSE '/' || trim(s.value, '/') END FROM assignment s WHERE s.function = o.id AND s.name = 'path' AND s.kind = 'string') END, '')
               || coalesce(CASE WHEN c.name IN ('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD') THEN -- Jakarta REST: @GET @Path("/{id}")
                           (SELECT nullif('/' || trim(a.value, '/'), '/') FROM call p CROSS JOIN argument a ON a.call = p.id AND a.position = 0 WHERE p.decorates = c.decorates AND p.name = 'Path') END, '')
               || CASE WHEN coalesce(r.pattern, '/') IN ('', '/') AND c.path LIKE '%.cs' AND o.name LIKE '%_Controller' -- the convention: /Cart/Update
                         AND NOT EXISTS (SELECT 1 FROM call d CROSS JOIN use u ON u.call = d.id AND u.role = 'mount' WHERE d.decorates = h.parent) THEN '/' || substr(o.name, 1, length(o.name) - 10) || CASE h.name WHEN 'Index' THEN '' ELSE '/' || h.name END
                       WHEN coalesce(r.pattern, '') = '' THEN '' WHEN c.name IN ('re_path', 'url') AND c.path LIKE '%.py' THEN '/' || rtrim(ltrim(r.pattern, '^/'), '$?/') WHEN r.pattern LIKE '/%' OR r.pattern LIKE '*%' OR r.pattern LIKE '(%' THEN r.pattern ELSE '/' || r.pattern END || CASE c.name WHEN 'register' THEN coalesce(m.suffix, '') ELSE '' END, '/'), ''), '/') END AS pattern,
             r.kind, r.unit, r.call, r.app, coalesce(r.handler, m.id) AS handler, coalesce(CASE WHEN (c.decorates IS NOT NULL OR r.kind = 'grpc') AND o.kind = 'class' THEN h.parent END, k.class,
             -- a table of routes names the controller of each
             (SELECT n.function FROM argument a JOIN function_name n ON n.name = a.value AND n.kind = 'class' WHERE a.call = c.id AND a.name = 'controller')) AS class, r.position, NULL AS wrapper, NULL AS maker
      FROM route_call r JOIN call c ON c.id = r.call LEFT JOIN function h ON h.id = r.handler LEFT JOIN function o ON o.id = h.parent
      LEFT JOIN class_route k ON k.call = r.call AND r.handler IS NULL
      LEFT JOIN class_method m ON m.class = k.class
      UNION ALL
      SELECT path, line, method, pattern, kind, unit, NULL, NULL, handler, NULL, NULL, wrapper, maker FROM route_file
      UNION ALL
      SELECT path, line, method, pattern, 'http', unit, NULL, NULL, handler, NULL, NULL, NULL, NULL FROM function_event)
