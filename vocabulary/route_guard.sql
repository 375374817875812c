-- what guards each endpoint
-- route: route.id
-- kind: authentication or authorization
-- path: where the guard is
-- line: line
-- source: inline, application, mount, chain, controller, global, file, wrapper, handler
-- index: route
-- typed: route INTEGER
SELECT m.route, x.kind, m.path, m.line, m.source
FROM route_middleware m JOIN rejecting_function x ON x.function = m.function JOIN function f ON f.id = m.function
WHERE NOT (length(f.parameters) - length(replace(f.parameters, ',', '')) = 3 AND f.path REGEXP '\.[cm]?[jt]sx?$' AND m.source IN ('application', 'mount'))
  AND (x.kind = 'authentication' OR m.value IS NULL OR m.value NOT IN (SELECT guard FROM metadata_guard))
UNION
SELECT m.route, CASE u.role WHEN 'authorize' THEN 'authorization' ELSE 'authentication' END, m.path, m.line, m.source
FROM route_middleware m JOIN service_use u ON u.call = m.maker AND u.role IN ('guard', 'authorize')
WHERE u.kind IS NOT 'declared' AND u.kind IS NOT 'global' AND u.kind IS NOT 'nest' AND u.call NOT IN (SELECT call FROM open_guard)
  AND (u.library <> 'spring-security' OR u.kind IS NOT 'annotation' OR u.call IN (SELECT call FROM method_security))
UNION
SELECT route, kind, path, line, source FROM (
SELECT m.route, CASE WHEN m.value REGEXP '(?i)(role|permission|polic|scope|admin|owner|abilit|acl|access|casl|entitle|privilege)[^.:]*$' THEN 'authorization' ELSE 'authentication' END AS kind, m.path, m.line, m.source, m.value
FROM route_middleware m LEFT JOIN function_name n ON n.name = m.value LEFT JOIN function c ON c.id = n.function
WHERE m.source IN ('controller', 'global')
  AND (m.value REGEXP '(?i)guard[^.:]*$' AND m.value NOT LIKE '%Throttler%' AND m.value NOT LIKE '%RateLimit%' AND m.value NOT LIKE '%.UseGuards' AND n.function IS NULL
       OR c.kind = 'class' AND c.base LIKE '%AuthGuard%'
       OR c.kind = 'class' AND EXISTS (SELECT 1 FROM function g CROSS JOIN trait t ON t.function = g.id AND +(t.kind = 'return' AND t.detail NOT IN ('true', '') OR t.kind = 'throw' AND EXISTS (SELECT 1 FROM credential_read k JOIN function h ON h.id = k.function WHERE h.parent = c.id)) WHERE g.parent = c.id AND g.name = 'canActivate'
                                             AND NOT EXISTS (SELECT 1 FROM refusal f WHERE f.function = g.id AND f.status = '429')))
  AND NOT EXISTS (SELECT 1 FROM use u JOIN open_guard o ON o.call = u.call WHERE u.call = m.maker)
) WHERE kind = 'authentication' OR value NOT IN (SELECT guard FROM metadata_guard)
UNION -- a guard that asks only where its decorator stands
SELECT r.id, 'authorization', g.path, g.line, 'controller' FROM metadata_guard g CROSS JOIN route r ON g.target IN (r.handler, r.class)
WHERE EXISTS (SELECT 1 FROM route_middleware m WHERE m.route = r.id AND m.value = g.guard)
UNION
SELECT m.route, CASE u.role WHEN 'authorize' THEN 'authorization' ELSE 'authentication' END, m.path, m.line, m.source
FROM route_middleware m JOIN call g ON g.id = m.maker AND g.decorates IS NOT NULL
JOIN service_use u ON u.call = g.id AND u.role IN ('guard', 'authorize') AND u.kind IS NOT 'public' AND u.library <> '@nestjs/core' AND u.library <> '@nestjs/common'
 AND (u.library <> 'spring-security' OR u.call IN (SELECT call FROM method_security)) AND u.call NOT IN (SELECT call FROM open_guard)
UNION
SELECT r.id, x.kind, x.path, x.line, 'handler'
FROM route r JOIN rejecting_function x ON x.function = r.handler
UNION
SELECT r.id, 'authentication', s.path, s.line, 'inline' FROM route r JOIN use u ON u.call = r.call JOIN setting s ON s.use = u.id AND s.name = 'auth' AND s.value NOT IN ('false', 'unknown')
UNION -- app.MapPost(...).RequireAuthorization("clerk"): a policy that asks for more than to be signed in
SELECT r.id, 'authorization', s.path, s.line, 'inline' FROM route r JOIN use u ON u.call = r.call AND u.role = 'authorize' AND u.kind = 'route' JOIN setting s ON s.use = u.id AND s.name = 'rule' AND s.value NOT IN ('true', 'unknown', 'none')
WHERE NOT EXISTS (SELECT 1 FROM signed_in_policy p WHERE p.name = s.value)
UNION
SELECT r.id, 'authentication', u.path, u.line, 'application' FROM route r JOIN service_use u ON u.role = 'guard' AND u.kind = 'default'
WHERE r.call IS NOT NULL AND NOT EXISTS (SELECT 1 FROM use v JOIN setting s ON s.use = v.id AND s.name = 'auth' AND s.value = 'false' WHERE v.call = r.call)
UNION
SELECT m.route, 'authentication', m.path, m.line, m.source FROM route_middleware m -- export { default } from 'next-auth/middleware'
WHERE m.source = 'file' AND m.function IS NULL AND m.value REGEXP '(?i)^(next-auth|@auth/|@clerk/|@kinde|@auth0/|@workos|supertokens|@stytch|@okta|better-auth)'
  AND NOT EXISTS (SELECT 1 FROM open_guard o WHERE o.call = m.maker)
UNION -- permission_classes = [IsAuthenticated], LoginRequiredMixin
SELECT r.id, g.kind, g.path, g.line, 'controller' FROM route r CROSS JOIN declared_guard g ON g.class = r.class WHERE g.writes = 0 OR r.method <> 'GET'
UNION -- and those of the classes it inherits from
SELECT r.id, g.kind, g.path, g.line, 'controller' FROM route r CROSS JOIN class_ancestor k ON k.class = r.class CROSS JOIN declared_guard g ON g.class = k.ancestor
WHERE (g.writes = 0 OR r.method <> 'GET') AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.function = r.class AND a.name = 'permission_classes')
UNION
SELECT r.id, g.kind, g.path, g.line, 'global' FROM declared_guard g JOIN route r LEFT JOIN function k ON k.id = r.class LEFT JOIN call d ON d.decorates = r.handler AND d.name = 'api_view'
WHERE g.class IS NULL AND (g.writes = 0 OR r.method <> 'GET') AND (k.base LIKE 'rest_framework%' OR d.id IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.function = r.class AND a.name = 'permission_classes')
  AND NOT EXISTS (SELECT 1 FROM call p WHERE p.decorates = r.handler AND p.name = 'permission_classes')
UNION -- the gateway before a function
SELECT r.id, 'authentication', e.path, e.line, 'application' FROM function_event e JOIN route r ON r.path = e.path AND r.line = e.line WHERE e.guarded = 1
UNION -- the admin site of Django asks for a member of staff itself, and for the rights on each model
SELECT r.id, k.kind, r.path, a.line, 'inline' FROM (SELECT 'authentication' AS kind UNION ALL SELECT 'authorization') k, argument a JOIN route r ON r.call = a.call
WHERE (a.value = 'django.contrib.admin.site.urls' OR a.value LIKE 'django.contrib.%AdminSite().urls') AND a.position = 1
UNION -- Sidekiq::Web.use(Rack::Auth::Basic) { }: an application that is mounted brings its own
SELECT r.id, 'authentication', c.path, c.line, 'application' FROM route r CROSS JOIN argument a ON a.call = r.call AND a.position = 2 CROSS JOIN service_call c ON c.name = 'use' AND c.receiver = a.value
CROSS JOIN argument g ON g.call = c.id AND g.position = 0 WHERE r.kind = 'console' AND g.value REGEXP '(?i)auth|session|warden'
UNION -- Laravel: a group or a short name that stands for auth:api, for the framework's class or for one that extends it
SELECT r.id, 'authentication', coalesce(k.path, w.path), coalesce(k.line, w.line), CASE WHEN k.id IS NULL THEN 'application' ELSE 'inline' END
FROM (SELECT w.* FROM laravel_middleware w LEFT JOIN function f ON f.id = w.class WHERE w.value REGEXP '^(auth|jwt\.auth)(:|$)|Middleware\\(Authenticate|AuthenticateWithBasicAuth|CheckClientCredentials\w*|CheckToken\w*)(\.using\(\)|:|$)' OR f.base REGEXP 'Auth\\Middleware\\Authenticate$') w
CROSS JOIN route r ON r.unit = w.unit CROSS JOIN use u ON u.call = r.call AND u.role = 'route' AND u.library = 'laravel'
LEFT JOIN (SELECT k.id, k.path, k.line, x.call AS route, m.value FROM service_call k CROSS JOIN argument m ON m.call = k.id AND m.position = 0 CROSS JOIN argument x ON x.origin = k.id WHERE k.callee = 'Laravel.middleware') k
  ON k.route = r.call AND w.place IN ('alias', substr(k.value || ':', 1, instr(k.value || ':', ':') - 1)) AND (w.place <> 'alias' OR w.name = substr(k.value || ':', 1, instr(k.value || ':', ':') - 1))
WHERE k.id IS NOT NULL OR w.place = 'all' OR r.path LIKE '%routes/' || w.place || '.php'
UNION -- LoginRequiredMiddleware
SELECT r.id, 'authentication', n.path, n.line, 'global' FROM named_middleware n JOIN service_use u ON u.role = 'route' AND u.library = 'django' JOIN route r ON r.call = u.call
WHERE n.value LIKE '%.LoginRequiredMiddleware' AND NOT EXISTS (SELECT 1 FROM call p WHERE p.decorates = r.handler AND p.name = 'login_not_required')
UNION -- the filter chain of Spring Security
SELECT x.route, 'authentication', x.path, x.line, 'application' FROM route_rule x WHERE x.kind <> 'open'
UNION
SELECT x.route, 'authorization', x.path, x.line, 'application' FROM route_rule x WHERE x.kind = 'authorization'
UNION -- access_control of Symfony: the first entry whose path is that of the endpoint says who may
SELECT x.route, k.column1, x.path, x.line, 'application'
FROM (SELECT r.id AS route, p.path, p.line, p.parent, row_number() OVER (PARTITION BY r.id ORDER BY p.id) AS place
      FROM node p JOIN service_file f ON f.path = p.path JOIN route r ON r.path LIKE '%.php' AND r.pattern REGEXP p.value
      WHERE p.shape IN ('security.access_control[].path', 'when@prod.security.access_control[].path')
        AND coalesce((SELECT max(instr(coalesce(e.value, m.value), coalesce(r.method, 'GET')) > 0) FROM node m LEFT JOIN node e ON e.parent = m.id WHERE m.parent = p.parent AND m.key = 'methods'), 1)) x
JOIN node w ON w.parent = x.parent AND w.key IN ('roles', 'role', 'allow_if') LEFT JOIN node v ON v.parent = w.id
JOIN (VALUES ('authentication'), ('authorization')) k
WHERE x.place = 1 AND coalesce(v.value, w.value) NOT IN ('PUBLIC_ACCESS', 'IS_AUTHENTICATED_ANONYMOUSLY', 'IS_ANONYMOUS', '')
  AND (k.column1 = 'authentication' OR coalesce(v.value, w.value) REGEXP '^ROLE_(?!USER$)')
UNION -- who has a role has signed in: a procedure that only an administrator may call
SELECT m.route, 'authentication', m.path, m.line, m.source FROM route_middleware m JOIN rejecting_function x ON x.function = m.function AND x.kind = 'authorization' WHERE m.source = 'chain'
UNION
SELECT m.route, 'authentication', m.path, m.line, m.source
FROM route_middleware m JOIN call g ON g.id = m.maker AND g.decorates IS NOT NULL JOIN service_use u ON u.call = g.id AND u.role = 'authorize' AND u.kind = 'annotation'
WHERE u.library <> 'spring-security' OR u.call IN (SELECT call FROM method_security)
UNION -- the handler asks another object whose method or class is so annotated: a call within the class goes past the proxy
SELECT DISTINCT h.route, 'authorization', c.path, c.line, 'handler'
FROM (WITH annotated AS MATERIALIZED (
          SELECT c.path, c.line, d.id, d.kind, d.parent FROM service_use u CROSS JOIN call c ON c.id = u.call AND c.decorates IS NOT NULL CROSS JOIN function d ON d.id = c.decorates
          WHERE u.role = 'authorize' AND u.kind = 'annotation' AND (u.library <> 'spring-security' OR u.call IN (SELECT call FROM method_security))
            AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value REGEXP '(?i)^\s*is(Fully)?Authenticated\(\)\s*$'))
      SELECT path, line, id, parent FROM annotated WHERE kind IS NOT 'class'
      UNION ALL SELECT a.path, a.line, m.id, m.parent FROM function m JOIN annotated a ON a.id = m.parent AND a.kind = 'class' WHERE m.kind = 'method') c
CROSS JOIN call e ON e.target = c.id CROSS JOIN function f ON f.id = e.function AND f.parent IS NOT c.parent CROSS JOIN reach h ON h.function = f.id AND h.depth < 3
UNION -- app.MapPost(...).RequirePermission(...): conventions of the repository, named like those of the framework
SELECT r.id, 'authorization', n.path, n.line, 'inline'
FROM (WITH RECURSIVE chain(endpoint, call, depth) AS (
          SELECT r.call, c.id, 1 FROM route r JOIN service_file s ON s.path = r.path AND s.language = 'csharp' JOIN call c ON c.origin = r.call
          UNION SELECT h.endpoint, c.id, h.depth + 1 FROM chain h JOIN call c ON c.origin = h.call WHERE h.depth < 16)
      SELECT endpoint, call FROM chain) h
JOIN service_call n ON n.id = h.call JOIN route r ON r.call = h.endpoint
WHERE n.name REGEXP '^(Require|MustHave|Has|With)(Permission|Role|Scope|Policy|Claim|Admin)\w*$'
