-- routes as registered by a call or decorator, before their guards are known
-- id: number of the route: its use
-- path: file
-- line: line
-- unit: unit
-- method: upper-case HTTP method, ALL, or NULL
-- pattern: path as written
-- kind: http, graphql, grpc, trpc, websocket, ...
-- call: call.id
-- app: the call that made the application or router it is registered on
-- handler: function.id of the handler
-- position: order of evaluation in the file
-- index: id
-- index: app
-- index: call
-- index: handler
-- typed: app INTEGER, handler INTEGER, id INTEGER, call INTEGER
-- anchor: javascript .get('/
-- anchor: javascript .get("/
-- anchor: javascript .get(`/
-- anchor: javascript .post('/
-- anchor: javascript .post("/
-- anchor: javascript .post(`/
-- anchor: javascript .put('/
-- anchor: javascript .put("/
-- anchor: javascript .put(`/
-- anchor: javascript .patch('/
-- anchor: javascript .patch("/
-- anchor: javascript .patch(`/
-- anchor: javascript .delete('/
-- anchor: javascript .delete("/
-- anchor: javascript .delete(`/
-- anchor: javascript .all('/
-- anchor: javascript .all("/
-- anchor: javascript .all(`/
-- anchor: javascript .use('/
-- anchor: javascript .use("/
-- anchor: javascript .use(`/
-- anchor: javascript .route(
-- anchor: javascript .addHook(
SELECT min(u.id) AS id, u.path, u.line, u.unit,
       upper(coalesce((SELECT CASE WHEN sum(upper(a.value) = 'GET') > 0 AND sum(upper(a.value) IN ('POST', 'PUT', 'PATCH', 'DELETE')) > 0 THEN 'ALL' END FROM argument a WHERE a.call = u.call AND a.name = 'methods[]'), -- methods=["GET", "POST"]
                      (SELECT replace(replace(s.value, 'net/http.Method', ''), 'org.springframework.web.bind.annotation.RequestMethod.', '') FROM setting s WHERE s.use = u.id AND s.name = 'method' AND s.value NOT IN ('unknown', 'function')),
                      (SELECT substr(s.value, 1, instr(s.value, ' ') - 1) FROM setting s WHERE s.use = u.id AND s.name = 'path' AND s.value REGEXP '^[A-Z]+ +/'),
                      CASE WHEN lower(c.name) IN ('get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'del') THEN CASE lower(c.name) WHEN 'del' THEN 'delete' ELSE c.name END END)) AS method,
       CASE u.kind WHEN 'trpc' THEN -- router({ orders: router({ pay: procedure.mutation(...) }) })
            (SELECT '/' || coalesce((SELECT o.name || '/' FROM argument o CROSS JOIN call w ON w.id = o.call AND w.name = 'router' WHERE o.origin = a.call AND o.name <> '' LIMIT 1), '') || a.name
             FROM argument a CROSS JOIN call k ON k.id = a.call AND k.name = 'router' WHERE a.origin = u.call AND a.name <> '' LIMIT 1)
       ELSE (SELECT CASE WHEN s.value REGEXP '^[A-Z]+ +/' THEN trim(substr(s.value, instr(s.value, ' '))) WHEN s.value LIKE '%${}' THEN -- route(scoped("/login")): what a function of the repository puts a prefix before
                         replace(replace(s.value, '{}${}', '${}'), '${}', coalesce((SELECT min(a.value) FROM call n CROSS JOIN argument a ON a.call = n.id AND a.position = 0 AND a.kind = 'string' AND a.value LIKE '/%' WHERE n.outer = c.id AND n.target IS NOT NULL), '${}'))
                    ELSE s.value END FROM setting s WHERE s.use = u.id AND s.name = 'path' AND s.value <> 'function') END AS pattern, u.kind,
       u.call, coalesce(r.app, c.origin,
                (SELECT max(q.app) FROM plugin_scope s JOIN plugin p ON p.function = s.plugin JOIN call k ON k.id = p.call JOIN app_root q ON q.call = k.origin WHERE s.function = c.function),
                -- App::new().service(handler), mount("/", routes![handler])
                CASE WHEN c.decorates IS NOT NULL THEN (SELECT max(q.app) FROM argument a CROSS JOIN call k ON k.id = a.call LEFT JOIN call o ON o.id = k.outer CROSS JOIN app_root q ON q.call IN (k.origin, o.origin) WHERE a.function = c.decorates) END,
                CASE WHEN c.decorates IS NOT NULL THEN (SELECT max(l.app) FROM listed_handler l WHERE l.target IN (c.decorates, (SELECT f.parent FROM function f WHERE f.id = c.decorates))) END) AS app,
       coalesce(CASE WHEN u.call IN (SELECT b.call FROM block_scope b) THEN (SELECT min(a.function) FROM argument a WHERE a.call = c.id AND a.function IS NOT NULL AND a.name IS NULL) END, -- its block, not the class around it
                c.decorates,
                (SELECT a.function FROM argument a WHERE a.call = c.id AND a.function IS NOT NULL AND a.name IN ('handler', 'options.handler', 'resolve')),
                -- auth(handler), where auth is ours: what it is put around
                (SELECT coalesce((SELECT j.function FROM argument j WHERE j.call = i.origin AND j.function IS NOT NULL AND j.name IS NULL ORDER BY j.position DESC), i.function)
                 FROM argument a JOIN call k ON k.id = a.origin AND k.target IS NOT NULL JOIN argument i ON i.call = k.id AND i.function IS NOT NULL AND i.name IS NULL
                 WHERE a.call = c.id AND a.name IS NULL AND a.function IS NOT NULL AND a.position = coalesce((SELECT s.value + 0 FROM setting s WHERE s.use = u.id AND s.name = 'handler_at'), (SELECT max(l.position) FROM argument l WHERE l.call = c.id))
                 ORDER BY i.position DESC),
                (SELECT a.function FROM argument a WHERE a.call = c.id AND a.function IS NOT NULL AND a.name IS NULL AND a.position = (SELECT s.value + 0 FROM setting s WHERE s.use = u.id AND s.name = 'handler_at')),
                (SELECT a.function FROM argument a WHERE a.call = c.id AND a.function IS NOT NULL AND a.name IS NULL AND NOT EXISTS (SELECT 1 FROM argument l WHERE l.call = c.id AND l.function IS NOT NULL AND l.name IS NULL AND l.position > a.position)),
                (SELECT i.function FROM argument a JOIN argument i ON i.call = a.origin WHERE a.call = c.id AND a.name IS NULL AND i.function IS NOT NULL AND i.name IS NULL ORDER BY a.position DESC, i.position DESC)) AS handler,
       c.position
FROM service_use u JOIN call c ON c.id = u.call LEFT JOIN app_root r ON r.call = c.origin
WHERE u.role = 'route' AND u.call NOT IN (SELECT inner FROM wrapped_route)
  AND NOT EXISTS (SELECT 1 FROM mounted_handler m WHERE m.call = c.id)
  -- mux.Handle(path, guard(handler)): its methods are the endpoints
  AND NOT EXISTS (SELECT 1 FROM argument a LEFT JOIN argument i ON i.call = a.origin WHERE a.call = c.id AND (a.origin IN (SELECT call FROM rpc_handler) OR i.origin IN (SELECT call FROM rpc_handler)))
  -- mux.Handle("/v1/", api.NewHandler(store)): what was made where another router is put together has routes of its own
  AND NOT (c.name = 'Handle' AND u.library = 'net/http' AND EXISTS (SELECT 1 FROM argument a CROSS JOIN call o ON o.id = a.origin CROSS JOIN service_use p ON p.function = o.function AND p.role = 'app' WHERE a.call = c.id AND a.position = 1 AND o.function IS NOT c.function))
  AND NOT (u.kind IS 'http' AND c.decorates IS NULL AND c.constructs = 0 AND c.name <> 'route' AND
      NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.position > 0 OR a.name IS NOT NULL OR a.function IS NOT NULL)))
  -- Route::apiResource('photos', PhotoController::class): actions that the controller does not have, nor inherits from a library
  AND NOT (u.library = 'laravel' AND EXISTS (SELECT 1 FROM argument k CROSS JOIN argument a ON a.call = k.call AND a.position = 2 AND a.function IS NULL AND a.value LIKE k.value || '.%'
                                             CROSS JOIN function_name n ON n.name = k.value AND n.kind = 'class'
                                             WHERE k.call = c.id AND k.name = 'controller' AND substr(a.value, length(k.value) + 2) IN ('index', 'store', 'create', 'show', 'edit', 'update', 'destroy')
                                               AND NOT EXISTS (SELECT 1 FROM (SELECT n.function AS class UNION SELECT x.ancestor FROM class_ancestor x WHERE x.class = n.function) y
                                                               JOIN call i ON i.decorates = y.class AND i.name IN ('inherited', 'included') WHERE i.receiver NOT LIKE 'Illuminate%' AND instr(i.receiver, '.php:') = 0)))
GROUP BY u.call
UNION ALL
SELECT u.id, u.path, u.line, u.unit, 'ALL', '/', 'server', u.call, u.call, a.function, c.position
FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.function IS NOT NULL AND a.name IS NULL
WHERE u.role = 'server' AND u.library = 'http' AND c.name IN ('createServer', 'createSecureServer')
UNION ALL -- Koa without a router: the function that answers and calls nothing after it
SELECT u.id, u.path, u.line, u.unit, 'ALL', '/', 'server', u.call, coalesce(r.app, c.origin), f.id, c.position
FROM service_use u JOIN call c ON c.id = u.call AND c.name = 'use' JOIN argument a ON a.call = c.id AND a.position = 0 AND a.function IS NOT NULL JOIN function f ON f.id = a.function AND f.parameters NOT LIKE '%,%'
LEFT JOIN app_root r ON r.call = c.origin
WHERE u.role = 'middleware' AND u.library = 'koa' AND EXISTS (SELECT 1 FROM assignment s WHERE s.function = f.id AND s.name = 'body') AND NOT EXISTS (SELECT 1 FROM use o WHERE o.role = 'route' AND o.unit = u.unit)
UNION ALL -- router.route("/x", get(list).post(create)): one endpoint a method
SELECT m.id, m.path, m.line, m.unit, m.kind, (SELECT s.value FROM setting s WHERE s.use = p.id AND s.name = 'path'), 'http', m.call,
       coalesce(r.app, (SELECT max(q.app) FROM call k JOIN app_root q ON q.call = k.origin WHERE k.id = o.outer), o.origin),
       (SELECT a.function FROM argument a WHERE a.call = c.id AND a.function IS NOT NULL AND a.name IS NULL ORDER BY a.position LIMIT 1), o.position
FROM service_use m JOIN call c ON c.id = m.call JOIN use p ON p.call = c.outer AND p.role = 'route_path' JOIN call o ON o.id = c.outer LEFT JOIN app_root r ON r.call = o.origin
WHERE m.role = 'route_method'
UNION ALL -- pb.RegisterUsersServer(server, &users{}): the exported methods of what is registered
SELECT 1000000000 + f.id, f.path, f.line, g.unit, NULL, substr(c.name, 9, length(c.name) - 14) || '/' || f.name, 'grpc', c.id, g.call, f.id, c.position
FROM service_use g CROSS JOIN argument s ON s.origin = g.call AND s.position = 0 CROSS JOIN service_call c ON c.id = s.call AND c.name REGEXP '^Register[A-Z]\w*Server$'
CROSS JOIN argument i ON i.call = c.id AND i.position = 1 CROSS JOIN function_name n ON n.name = replace(i.value, '()', '') AND n.kind = 'class'
CROSS JOIN function f ON f.parent = n.function AND f.kind = 'method' AND f.exported = 1 AND f.name NOT IN ('Check', 'Watch') AND length(f.parameters) - length(replace(f.parameters, ',', '')) = 1
WHERE g.role = 'server' AND g.kind = 'grpc'
UNION ALL -- mux.Handle(usersv1connect.NewUsersServiceHandler(&users{})): those of Connect, and of Twirp
SELECT 1000000000 + f.id, f.path, f.line, f.unit, NULL, n.name || '/' || f.name, 'grpc', c.id,
       (SELECT min(r.app) FROM argument h CROSS JOIN call m ON m.id = h.call AND m.name IN ('Handle', 'Mount') CROSS JOIN app_root r ON r.call = m.origin WHERE h.origin = c.id), f.id, c.position
FROM rpc_handler g JOIN call c ON c.id = g.call JOIN function n ON n.id = g.class
CROSS JOIN function f ON f.parent = n.id AND f.kind = 'method' AND f.exported = 1 AND length(f.parameters) - length(replace(f.parameters, ',', '')) = 1
UNION ALL -- classes that implement a service of gRPC: MapGrpcService<Baskets>(), addService(new Baskets()), add_BasketsServicer_to_server(Baskets(), server)
SELECT 1000000000 + f.id, f.path, f.line, f.unit, NULL, k.name || '/' || f.name, 'grpc', min(s.call), NULL, f.id, 0
FROM (SELECT c.id AS call, n.function AS class
      FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.value IS NOT NULL CROSS JOIN function_name n ON n.name = replace(a.value, '()', '') AND n.kind = 'class'
      WHERE c.name IN ('MapGrpcService', 'addService', 'bindService') OR c.name IN (SELECT name FROM call_name WHERE name LIKE 'add\_%Servicer\_to\_server' ESCAPE '\')
      UNION SELECT c.id, c.decorates FROM service_call c WHERE c.name IN ('GrpcService', 'GRpcService') AND c.decorates IS NOT NULL) s
JOIN function k ON k.id = s.class AND k.kind = 'class'
JOIN function f ON f.parent = k.id AND f.kind = 'method' AND f.exported = 1 AND f.name NOT IN ('Check', 'Watch', 'check', 'watch') AND f.name NOT LIKE '\_%' ESCAPE '\'
 AND length(f.parameters) - length(replace(f.parameters, ',', '')) <= 1 AND f.parameters <> ''
WHERE (k.base REGEXP '(ImplBase|[+.]\w+Base)$' OR EXISTS (SELECT 1 FROM assignment b WHERE b.function = k.id AND b.name = '__bases__' AND b.value LIKE '%Servicer'))
GROUP BY f.id
UNION ALL -- handlers of a package that others register
SELECT 1000000000 + f.id, f.path, f.line, f.unit, NULL, f.name, 'http', min(u.call), NULL, f.id, 0
FROM service_use u CROSS JOIN function f ON f.id = u.function AND f.exported = 1 AND f.kind IN ('function', 'method')
WHERE u.role = 'respond' AND NOT EXISTS (SELECT 1 FROM use r WHERE r.role IN ('route', 'listen'))
GROUP BY f.id
UNION ALL -- api.add_org_resource(Orders, "/api/orders"): through a function that hands path and handler on
SELECT 2000000000 + c.id, c.path, c.line, u.unit,
       upper(CASE WHEN w.pattern REGEXP '^[A-Z]+ +/' THEN substr(w.pattern, 1, instr(w.pattern, ' ') - 1)
                  ELSE coalesce((SELECT replace(s.value, 'net/http.Method', '') FROM setting s WHERE s.use = u.id AND s.name = 'method' AND s.value NOT IN ('unknown', 'function')), CASE WHEN lower(i.name) IN ('get', 'post', 'put', 'patch', 'delete', 'all') THEN i.name END) END),
       CASE WHEN w.pattern REGEXP '^[A-Z]+ +/' THEN trim(substr(w.pattern, instr(w.pattern, ' '))) ELSE w.pattern END, u.kind, c.id, coalesce(r.app, i.origin, c.origin),
       (SELECT a.function FROM argument a WHERE a.call = c.id AND a.function IS NOT NULL AND a.name IS NULL ORDER BY a.position DESC LIMIT 1), c.position
FROM wrapped_route w CROSS JOIN service_use u ON u.id = w.use CROSS JOIN call c ON c.id = w.call CROSS JOIN call i ON i.id = w.inner LEFT JOIN app_root r ON r.call = i.origin
