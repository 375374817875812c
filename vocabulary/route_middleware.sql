-- what runs before each endpoint: its own middleware, its application's and those of the routers around it
-- route: route.id
-- path: file
-- line: line
-- function: function.id when it is a function of the repository
-- maker: the call that made it
-- value: canonical name
-- source: inline, application, mount, chain, controller, global, file, wrapper, parameter
-- index: route
-- index: maker
-- index: function
-- typed: function INTEGER, maker INTEGER, route INTEGER
WITH spot(route, call_path, position, scope_function, app, pattern) AS (
    SELECT r.id, c.path, r.position, c.function, r.app, r.pattern FROM route r JOIN call c ON c.id = r.call
), own(route, path, line, function, maker, value, source) AS (
    SELECT r.id, c.path, a.line, a.function, a.origin, a.value, 'inline'
    FROM route r CROSS JOIN argument a ON a.call = r.call CROSS JOIN call c ON c.id = r.call
    WHERE (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name') AND (a.function IS NULL OR a.function IS NOT r.handler)
      AND (a.position > 0 AND (a.name IS NULL OR a.name = '[]') OR a.name REGEXP '^(options\.|config\.)?(onRequest|preParsing|preValidation|preHandler|beforeHandle|pre|auth|middlewares?|context)(\[\])?(\.method)?$')
      AND c.decorates IS NULL
    UNION ALL
    SELECT s.route, m.path, m.line, m.function, m.maker, m.value, CASE WHEN p.mount_call IS NULL THEN 'application' ELSE 'mount' END
    FROM spot s JOIN app_ancestor p ON p.router = s.app JOIN middleware m ON m.app = p.app AND m.router = 0
    WHERE (m.mounted = 0 OR m.call IS p.mount_call) AND (m.ordered = 0
           OR CASE WHEN m.ordered = 2 THEN CASE WHEN p.mount_call IS NULL THEN m.path <> s.call_path OR m.position > s.position OR (SELECT k.function FROM call k WHERE k.id = m.call) IS NOT s.scope_function
                                                ELSE m.path <> p.mount_path OR m.position > p.mount_position OR (SELECT k.function FROM call k WHERE k.id = m.call) IS NOT (SELECT k.function FROM call k WHERE k.id = p.mount_call) END
                   WHEN p.mount_call IS NULL AND m.path = s.call_path -- routes(router): what comes before the call of the function that has them
                        THEN m.position < coalesce((SELECT max(k.position) FROM call k WHERE k.target = s.scope_function AND k.path = m.path AND k.function IS (SELECT x.function FROM call x WHERE x.id = m.call)), s.position)
                   WHEN p.mount_call IS NOT NULL AND m.path = p.mount_path THEN m.position <= p.mount_position
                   ELSE m.position < coalesce((SELECT min(k.position) FROM call k WHERE k.target = s.scope_function AND k.path = m.path), m.position + 1) END)
      AND (m.call IS p.mount_call OR m.pattern IS NULL OR m.pattern = '/' OR instr(s.pattern || '/', rtrim(m.pattern, '/') || '/') > 0)
      AND (m.scope IS NULL OR EXISTS (SELECT 1 FROM plugin_scope z WHERE z.function = s.scope_function AND z.plugin = m.scope))
    UNION ALL -- NestFactory.create(AppModule) and app.use(limit); builder.Build() and app.UseMiddleware<Limit>()
    SELECT r.id, m.path, m.line, m.function, m.maker, m.value, 'global'
    FROM use u CROSS JOIN middleware m ON m.app = u.call AND m.router = 0 CROSS JOIN route r ON r.unit = u.unit AND r.class IS NOT NULL AND r.app IS NOT u.call
    WHERE u.role = 'app' AND u.library IN ('@nestjs/core', 'Microsoft.AspNetCore') AND (m.pattern IS NULL OR m.pattern = '/' OR instr(r.pattern || '/', rtrim(m.pattern, '/') || '/') > 0)
    UNION ALL -- router.param('project', load)
    SELECT s.route, c.path, l.line, l.function, l.origin, l.value, 'parameter'
    FROM service_call c JOIN argument p ON p.call = c.id AND p.position = 0 AND p.kind = 'string' JOIN argument l ON l.call = c.id AND l.position = 1 AND l.name IS NULL
    JOIN app_root q ON q.call = c.origin JOIN spot s ON s.app = q.app
    WHERE c.name = 'param' AND (l.function IS NOT NULL OR l.origin IS NOT NULL) AND (instr(s.pattern || '/', ':' || p.value || '/') > 0 OR instr(s.pattern, ':' || p.value || '?') > 0 OR instr(s.pattern, ':' || p.value || '(') > 0)
    UNION ALL
    SELECT r.id, c.path, a.line, a.function, a.origin, a.value, 'application'
    FROM route r JOIN service_use u ON u.role = 'middleware' AND u.kind = 'context' AND u.unit = r.unit JOIN call c ON c.id = u.call
    JOIN argument a ON a.call = c.id AND a.name = 'context' WHERE r.kind = 'graphql'
    UNION ALL
    SELECT x.route, c.path, coalesce(a.line, c.line), a.function, a.origin, a.value, 'chain'
    FROM (WITH RECURSIVE back(route, call, depth) AS (
              SELECT r.id, c.origin, 0 FROM route r JOIN call c ON c.id = r.call WHERE r.kind = 'trpc' OR c.name IN ('query', 'mutation')
              UNION SELECT b.route, c.origin, b.depth + 1 FROM back b JOIN call c ON c.id = b.call WHERE c.origin IS NOT NULL AND b.depth < 20)
          SELECT route, call FROM back) x
    JOIN use u ON u.call = x.call AND u.role = 'middleware' JOIN call c ON c.id = x.call JOIN argument a ON a.call = c.id
    WHERE a.function IS NOT NULL OR a.origin IS NOT NULL
    UNION ALL
    SELECT r.id, g.path, g.line, NULL, g.maker, g.value, 'controller' FROM route r JOIN controller_guard g ON g.target IN (r.handler, r.class)
    UNION ALL
    SELECT r.id, g.path, g.line, NULL, g.maker, g.value, 'global' FROM route r JOIN controller_guard g ON g.target IS NULL
    WHERE r.call IS NOT NULL AND (r.class IS NOT NULL OR r.kind IN ('grpc', 'graphql'))
    UNION ALL
    SELECT r.id, d.path, d.line, NULL, d.id, d.callee, 'controller' FROM route r JOIN service_call d ON d.decorates IN (r.handler, r.class) WHERE r.class IS NOT NULL AND d.id IS NOT r.call AND d.name NOT LIKE 'skip%before%' AND d.name <> 'rescue_from'
      AND NOT EXISTS (SELECT 1 FROM skipped_hook s WHERE s.hook = d.id AND s.target IN (r.handler, r.class))
    UNION ALL
    SELECT r.id, d.path, d.line, NULL, d.id, d.callee, 'controller' FROM route r CROSS JOIN class_ancestor k ON k.class = r.class CROSS JOIN service_call d ON d.decorates = k.ancestor
    WHERE d.name NOT LIKE 'skip%before%' AND d.name <> 'rescue_from' AND NOT EXISTS (SELECT 1 FROM skipped_hook s WHERE s.hook = d.id AND s.target IN (r.handler, r.class))
      AND NOT EXISTS (SELECT 1 FROM class_ancestor b JOIN skipped_hook s ON s.target = b.ancestor WHERE b.class = r.class AND s.hook = d.id)
    UNION ALL -- a decorator runs when it stands below the one that registers the function
    SELECT r.id, d.path, d.line, d.target, d.id, d.callee, 'controller' FROM route r CROSS JOIN service_call d ON d.decorates = r.handler LEFT JOIN call c ON c.id = r.call
    WHERE r.class IS NULL AND d.id IS NOT r.call AND (c.decorates IS NOT r.handler OR d.position > r.position)
    UNION ALL -- class Orders(Controller): guards = [admin_only]
    SELECT r.id, s.path, s.line, n.function, s.origin, s.value, 'controller' FROM route r CROSS JOIN assignment s ON s.function = r.class AND s.name IN ('guards', 'middleware') AND s.target LIKE '%[]'
    LEFT JOIN function_name n ON n.name = s.value WHERE r.path LIKE '%.py'
    UNION ALL -- class Orders(MethodView): decorators = [login_required]; decorators = Base.decorators + [limiter.limit("50/hour")]
    SELECT r.id, s.path, s.line, n.function, coalesce(s.origin, k.id, (SELECT min(g.id) FROM call g CROSS JOIN use u ON u.call = g.id AND u.role IN ('guard', 'authorize') WHERE g.callee = s.value)), coalesce(s.value, k.callee), 'controller'
    FROM (SELECT a.function AS class, a.function AS of FROM assignment a WHERE a.name = 'decorators' AND a.path LIKE '%.py' UNION SELECT x.class, x.ancestor FROM class_ancestor x CROSS JOIN assignment a ON a.function = x.ancestor AND a.name = 'decorators'
          WHERE NOT EXISTS (SELECT 1 FROM assignment o WHERE o.function = x.class AND o.name = 'decorators' AND o.kind = 'array')) d
    CROSS JOIN assignment s ON s.function = d.of AND s.name = 'decorators' LEFT JOIN call k ON k.path = s.path AND k.line = s.line AND s.kind = 'unknown'
    LEFT JOIN function_name n ON n.name = s.value CROSS JOIN route r ON r.class = d.class WHERE s.value IS NOT NULL OR s.origin IS NOT NULL OR k.id IS NOT NULL
    UNION ALL -- what stands around the handler where a function hands it on
    SELECT r.id, c.path, a.line, a.function, a.origin, a.value, 'inline'
    FROM wrapped_route w CROSS JOIN route r ON r.call = w.call CROSS JOIN call c ON c.id = w.inner CROSS JOIN function f ON f.id = c.function CROSS JOIN argument a ON a.call = w.inner AND a.position > 0 AND a.name IS NULL
    WHERE (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name') AND NOT (a.written IS NOT NULL AND instr(',' || f.parameters || ',', ',' || a.written || ',') > 0)
    UNION ALL -- namespace :orders do before { authenticate! } get { } end
    SELECT r.id, c.path, c.line, a.function, c.id, c.callee, 'controller' FROM service_use u CROSS JOIN call c ON c.id = u.call CROSS JOIN block_scope b ON b.scope = coalesce(c.decorates, c.function) CROSS JOIN route r ON r.call = b.call
    LEFT JOIN argument a ON a.call = c.id AND a.function IS NOT NULL WHERE u.role = 'middleware'
    UNION ALL -- { provide: APP_INTERCEPTOR, useClass: AuditInterceptor }, @UseInterceptors(AuditInterceptor)
    SELECT r.id, c.path, g.line, NULL, g.origin, g.value, 'global'
    FROM call c CROSS JOIN argument p ON p.call = c.id AND p.value LIKE '%.APP_INTERCEPTOR' AND p.name LIKE '%provide'
    CROSS JOIN argument g ON g.call = c.id AND g.name REGEXP 'use(Class|Existing)$' AND g.rowid = (SELECT min(n.rowid) FROM argument n WHERE n.call = c.id AND n.rowid > p.rowid AND n.name REGEXP 'use(Class|Existing|Factory|Value)$')
    CROSS JOIN route r ON r.class IS NOT NULL WHERE c.name = 'Module'
    UNION ALL
    SELECT r.id, d.path, a.line, NULL, a.origin, a.value, 'controller' FROM service_call d CROSS JOIN argument a ON a.call = d.id AND a.name IS NULL AND instr(a.value, ':') > 0 CROSS JOIN route r ON d.decorates IN (r.handler, r.class) WHERE d.name = 'UseInterceptors'
    UNION ALL -- app.MapPost(...).AddEndpointFilter<KeyFilter>()
    SELECT r.id, c.path, c.line, a.function, a.origin, a.value, 'inline' FROM endpoint_filter e JOIN route r ON r.call = e.endpoint JOIN call c ON c.id = e.call
    JOIN argument a ON a.call = c.id AND (a.name IS NULL OR a.name = '<0>') AND (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name')
    UNION ALL -- mux.Handle(path, guard(handler))
    SELECT r.id, w.path, w.line, w.target, w.id, w.callee, 'wrapper' FROM rpc_handler g CROSS JOIN route r ON r.call = g.call CROSS JOIN argument a ON a.origin = g.call AND a.name IS NULL CROSS JOIN call w ON w.id = a.call AND w.name NOT IN ('Handle', 'HandleFunc', 'Mount', 'PathPrefix')
    UNION ALL -- usersv1connect.NewUsersServiceHandler(&users{}, connect.WithInterceptors(auth))
    SELECT r.id, c.path, a.line, a.function, a.origin, a.value, 'inline' FROM route r CROSS JOIN argument o ON o.call = r.call AND o.position > 0 AND o.origin IS NOT NULL CROSS JOIN call c ON c.id = o.origin AND c.name = 'WithInterceptors' CROSS JOIN argument a ON a.call = c.id
    WHERE r.kind = 'grpc' AND (a.function IS NOT NULL OR a.origin IS NOT NULL)
    UNION ALL -- @router.get('/', dependencies=[Depends(check)])
    SELECT r.id, c.path, a.line, a.function, a.origin, a.value, 'inline' FROM route r CROSS JOIN argument a ON a.call = r.call AND a.name IN ('dependencies[]', 'guards[]', 'decorators[]') CROSS JOIN call c ON c.id = r.call
    UNION ALL -- settings name it
    SELECT r.id, n.path, n.line, coalesce(m.id, n.class), NULL, n.value, 'global'
    FROM named_middleware n JOIN service_use u ON u.role = 'route' AND u.library IN ('django', 'rest_framework') JOIN route r ON r.call = u.call
    LEFT JOIN function m ON m.parent = n.class AND m.name IN ('__call__', 'process_request', 'process_view', '__acall__')
    UNION ALL
    SELECT r.id, c.path, a.line, NULL, a.origin, a.value, 'global'
    FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.name IS NULL AND a.value IS NOT NULL
    JOIN call f ON f.path = c.path AND f.function = c.function AND f.name = 'forRoutes' AND f.position > c.position
     AND NOT EXISTS (SELECT 1 FROM call g WHERE g.path = c.path AND g.name = 'apply' AND g.position > c.position AND g.position < f.position)
    JOIN argument t ON t.call = f.id AND t.value IS NOT NULL JOIN route r ON r.class IS NOT NULL
    WHERE u.role = 'middleware' AND u.kind = 'declared' AND c.name = 'apply'
      AND (t.value REGEXP '^/?(\*|\(\.\*\)|\{\*\w+\})' OR instr(r.pattern || '/', '/' || trim(rtrim(t.value, '*'), '/') || '/') > 0
           OR EXISTS (SELECT 1 FROM function_name n WHERE n.name = t.value AND n.function = r.class))
    UNION ALL
    SELECT r.id, f.path, coalesce(f.line, 1), f.function, f.maker, f.name, 'file'
    FROM route r JOIN file rf ON rf.path = r.path JOIN configured_use u ON u.role = 'middleware' AND u.kind = 'global' AND u.names IS NOT NULL AND u.unit = rf.unit
    JOIN exported_function f ON f.path = u.path AND instr(u.names, ' ' || f.name || ' ') > 0
    WHERE r.call IS NULL
      AND (NOT EXISTS (SELECT 1 FROM assignment s WHERE s.path = u.path AND s.target LIKE 'exports.config.matcher%' AND s.value LIKE '/%')
           OR EXISTS (SELECT 1 FROM assignment s WHERE s.path = u.path AND s.target LIKE 'exports.config.matcher%' AND s.value LIKE '/%'
                      AND (r.pattern = s.value OR r.pattern REGEXP ('^' || replace(replace(replace(replace(s.value, '/:path*', '(/.*)?'), '/:slug*', '(/.*)?'), '/:path+', '/.+'), '/:all*', '(/.*)?') || '$'))))
    UNION ALL
    SELECT r.id, s.path, s.line, NULL, s.origin, s.value, 'file'
    FROM route r JOIN file rf ON rf.path = r.path JOIN configured_use u ON u.role = 'middleware' AND u.kind = 'global' AND u.names IS NOT NULL AND u.unit = rf.unit
    JOIN assignment s ON s.path = u.path AND s.target IN ('exports.default', 'exports.middleware', 'exports.proxy', 'exports.handle') AND s.kind <> 'function'
    WHERE r.call IS NULL
    UNION ALL -- authenticate("jwt") { get("/orders") { } }
    SELECT r.id, c.path, c.line, NULL, c.id, c.callee, 'chain' FROM route r CROSS JOIN route_group g ON g.call = r.call CROSS JOIN call c ON c.id = g.around
    UNION ALL -- servlet filters, interceptors, web filters, listeners of the request
    SELECT r.id, w.path, w.line, w.function, NULL, NULL, 'application' FROM web_filter w JOIN service_file i ON i.path = w.path JOIN route r ON r.unit = w.unit JOIN service_file j ON j.path = r.path AND (j.language = 'php') = (i.language = 'php') AND j.language IN ('java', 'kotlin', 'php')
    UNION ALL -- Laravel: middleware of all routes, of a group, under a short name, by its class
    SELECT r.id, w.path, w.line, h.id, NULL, w.value, 'application'
    FROM laravel_middleware w JOIN function h ON h.parent = w.class AND h.name = 'handle' JOIN route r ON r.unit = w.unit JOIN use u ON u.call = r.call AND u.library = 'laravel'
    WHERE w.place = 'all' OR r.path LIKE '%routes/' || w.place || '.php'
    UNION ALL
    SELECT r.id, k.path, k.line, h.id, NULL, m.value, 'inline'
    FROM service_call k CROSS JOIN argument m ON m.call = k.id AND m.position = 0 CROSS JOIN argument x ON x.origin = k.id CROSS JOIN route r ON r.call = x.call
    LEFT JOIN laravel_middleware w ON w.place IN ('alias', substr(m.value || ':', 1, instr(m.value || ':', ':') - 1)) AND (w.place <> 'alias' OR w.name = substr(m.value || ':', 1, instr(m.value || ':', ':') - 1)) -- or a group of several
    LEFT JOIN function_name n ON n.name = m.value AND n.kind = 'class'
    JOIN function h ON h.parent = coalesce(w.class, n.function) AND h.name = 'handle'
    WHERE k.callee = 'Laravel.middleware'
    UNION ALL
    SELECT r.id, r.path, r.line, r.wrapper, r.maker, NULL, 'wrapper' FROM route r WHERE r.maker IS NOT NULL OR r.wrapper IS NOT NULL
)
SELECT DISTINCT * FROM (
    SELECT o.* FROM own o LEFT JOIN call k ON k.id = o.maker WHERE k.name IS NULL OR k.name <> 'unless'
    UNION ALL
    SELECT o.route, o.path, o.line, o.function, k.origin, o.value, o.source -- jwt(...).unless({ path: [...] })
    FROM own o CROSS JOIN call k ON k.id = o.maker AND k.name = 'unless' CROSS JOIN route r ON r.id = o.route
    WHERE NOT EXISTS (SELECT 1 FROM argument p WHERE p.call = k.id AND p.value IS NOT NULL
                      AND (p.value = r.pattern OR p.value LIKE '/^%' AND r.pattern REGEXP rtrim(substr(p.value, 2), '/gimsuy')))
    UNION ALL
    SELECT o.route, o.path, o.line, c.target, o.maker, o.value, o.source FROM own o JOIN call c ON c.id = o.maker WHERE c.target IS NOT NULL
    UNION ALL -- Depends(RateLimiter(times=5))
    SELECT o.route, o.path, o.line, NULL, d.origin, d.value, o.source FROM own o JOIN call k ON k.id = o.maker AND k.name IN ('Depends', 'Security') JOIN argument d ON d.call = k.id AND d.position = 0 AND d.origin IS NOT NULL
    UNION ALL
    SELECT o.route, o.path, o.line, a.function, o.maker, o.value, o.source FROM own o CROSS JOIN argument a ON a.call = o.maker AND a.function IS NOT NULL
    CROSS JOIN route r ON r.id = o.route
    WHERE a.function IS NOT r.handler AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = o.maker AND u.role IN ('mount', 'transparent', 'group'))
    UNION ALL
    SELECT o.route, o.path, o.line, f.function, o.maker, o.value, o.source FROM own o CROSS JOIN function_name n ON n.name = o.value AND n.kind = 'class'
    CROSS JOIN function f0 ON f0.id = n.function CROSS JOIN (SELECT parent, id AS function, name FROM function WHERE kind = 'method') f ON f.parent = f0.id AND f.name IN ('canActivate', 'use', 'handle', 'dispatch', '__call__', 'InvokeAsync', 'Invoke', 'intercept', 'WrapUnary')
    UNION ALL
    SELECT o.route, o.path, o.line, i.function, o.maker, o.value, o.source
    FROM own o JOIN decorated_function i ON i.name = replace(o.value, rtrim(o.value, replace(o.value, '.', '')), '')
    WHERE o.function IS NULL AND o.maker IS NOT NULL
)
