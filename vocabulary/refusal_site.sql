-- places where credentials are refused, and whether that leaves a trace
-- path: file
-- line: line
-- kind: login, or token
-- logged: 1 when it is logged, audited or counted
-- note: what happens there
WITH helper(function) AS ( -- functions that only give the answer: the place is where they are called
    SELECT DISTINCT r.function FROM rejection r
    WHERE r.block IS NULL AND EXISTS (SELECT 1 FROM call c WHERE c.target = r.function)
      AND r.function NOT IN (SELECT handler FROM route WHERE handler IS NOT NULL)
      AND r.function NOT IN (SELECT function FROM route_middleware WHERE function IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM block b WHERE b.function = r.function)
      AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.function = r.function AND u.role IN ('credential_check', 'token_verify'))
), place(function, block, path, line, how) AS (
    SELECT function, block, path, line, how FROM rejection WHERE status = '401' AND function NOT IN (SELECT function FROM helper)
    UNION
    SELECT c.function, c.block, c.path, c.line, 'status' FROM rejection r JOIN helper h ON h.function = r.function JOIN service_call c ON c.target = r.function WHERE r.status = '401' AND c.function IS NOT NULL
), behind(function) AS MATERIALIZED ( -- functions that other guards stand before, and that look at no credential themselves: who it is was found out already
    SELECT p.function FROM place p CROSS JOIN reach h ON h.function = p.function
    WHERE p.function NOT IN (SELECT function FROM credential_read WHERE function IS NOT NULL) AND p.function NOT IN (SELECT function FROM route_middleware WHERE function IS NOT NULL)
    GROUP BY p.function
    HAVING min(EXISTS (SELECT 1 FROM route_guard g WHERE g.route = h.route AND g.kind = 'authentication' AND g.source NOT IN ('handler', 'parameter'))) = 1
), site AS (
    SELECT DISTINCT r.function, r.block, r.path, r.line, r.how,
           CASE WHEN EXISTS (SELECT 1 FROM service_use u WHERE u.function = r.function AND u.role = 'credential_check') OR EXISTS (SELECT 1 FROM login_endpoint g JOIN reach h ON h.route = g.route WHERE h.function = r.function AND h.depth = 0) THEN 'login' ELSE 'token' END AS kind
    FROM place r
    WHERE r.how <> 'redirect' AND r.function NOT IN (SELECT function FROM behind)
      AND NOT EXISTS (SELECT 1 FROM function b WHERE b.id = r.function AND b.kind = 'module' AND b.path NOT LIKE '%.php')
      -- what an error says of itself, and what answers all errors, is not where somebody is refused
      AND NOT EXISTS (SELECT 1 FROM function k LEFT JOIN function m ON m.id = k.parent AND m.kind = 'class' WHERE k.id = r.function AND coalesce(CASE k.kind WHEN 'class' THEN k.name END, m.name, '') REGEXP '(Exception|Error)$')
      AND NOT EXISTS (SELECT 1 FROM trait t WHERE t.function = r.function AND t.kind = 'receives' AND t.detail REGEXP '(^|[.\\\\])(Exception|Throwable|Error|HttpException|DomainException)$')
      AND NOT EXISTS (SELECT 1 FROM block b WHERE b.id = r.block AND (b.detail LIKE '%instanceof%' AND r.how = 'status' OR b.detail REGEXP '(?i)(role|admin|permission|scopes?\b|owner|allowed|privilege)|\bcan[A-Z]\w+\('))
), axes AS MATERIALIZED ( -- writes a warning for each login that Django refuses
    SELECT 1 FROM assignment a
    WHERE a.target IN ('exports.AUTHENTICATION_BACKENDS[]', 'exports.INSTALLED_APPS[]') AND a.scope = 'service' AND a.value IN ('axes', 'axes.apps.AppConfig', 'axes.backends.AxesBackend', 'axes.backends.AxesStandaloneBackend')
      AND NOT EXISTS (SELECT 1 FROM assignment e WHERE e.target IN ('exports.AXES_ENABLED', 'exports.AXES_VERBOSE') AND e.value IN ('False', 'false'))
), warned AS MATERIALIZED ( -- Django warns of each answer with 401 or 403 by its own logger, where production has a handler for it
    SELECT 1 FROM assignment a
    WHERE a.target IN ('exports.LOGGING.root.handlers[]', 'exports.LOGGING.loggers..handlers[]', 'exports.LOGGING.loggers.django.handlers[]', 'exports.LOGGING.loggers.django.request.handlers[]') AND a.scope = 'service'
      AND a.value NOT IN ('null', 'mail_admins') AND NOT a.path REGEXP '(?i)(^|[/._-])(dev|devel|development|local|test|tests|testing|ci)([/._-]|$)'
      AND NOT EXISTS (SELECT 1 FROM assignment l WHERE l.path = a.path AND l.name = 'level' AND l.value IN ('ERROR', 'CRITICAL', 'FATAL') AND l.target IN (replace(a.target, 'handlers[]', 'level'), 'exports.LOGGING.loggers.django.level', 'exports.LOGGING.loggers.django.request.level', 'exports.LOGGING.handlers.' || a.value || '.level'))
), trace(path, line, function, block) AS MATERIALIZED (
    SELECT l.path, l.line, l.function, l.block FROM log_call l
    UNION ALL
    SELECT u.path, u.line, u.function, c.block FROM service_use u JOIN call c ON c.id = u.call WHERE u.role IN ('metric_record', 'audit', 'error_tracker')
    UNION ALL
    SELECT c.path, c.line, c.function, c.block FROM service_call c JOIN log_call l ON l.function = c.target LEFT JOIN block i ON i.id = l.block
    WHERE c.target IS NOT NULL AND (i.id IS NULL OR NOT (i.kind = 'catch' OR i.kind = 'branch' AND i.detail REGEXP '(?i)\berr(or)?\b')) -- not of a failure of its own
    UNION ALL -- events.emit('refused') with a listener that tells
    SELECT c.path, c.line, c.function, c.block FROM listener n JOIN service_call c ON c.id = n.call
    WHERE EXISTS (SELECT 1 FROM log_call l WHERE l.function = n.function)
       OR EXISTS (SELECT 1 FROM service_call k JOIN log_call l ON l.function = k.target WHERE k.function = n.function)
       OR EXISTS (SELECT 1 FROM service_call k JOIN use u ON u.call = k.id AND u.role IN ('metric_record', 'audit', 'error_tracker') WHERE k.function = n.function)
    UNION ALL -- the function that answers also tells: denied(c, reason)
    SELECT c.path, c.line, c.function, c.block FROM listener n JOIN service_call e ON e.id = n.call JOIN service_call c ON c.target = e.function
    WHERE EXISTS (SELECT 1 FROM log_call l WHERE l.function = n.function)
    UNION ALL
    SELECT c.path, c.line, c.function, c.block FROM service_call c WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)(audit|securityEvent|recordFail|logFail|reportFail)')
), telling(function) AS MATERIALIZED ( -- #[instrument(err)] writes a line for each error its function gives back
    SELECT d.decorates FROM service_use u CROSS JOIN call d ON d.id = u.call CROSS JOIN argument a ON a.call = d.id
    WHERE u.role = 'log_context' AND u.library = 'tracing' AND d.decorates IS NOT NULL AND a.name IS NULL AND a.value IN ('err', 'err()')
)
SELECT s.path, s.line, s.kind,
       s.function IN (SELECT function FROM telling)
       OR EXISTS (SELECT 1 FROM trace t LEFT JOIN block b ON b.id = t.block LEFT JOIN block o ON o.id = s.block
               WHERE t.function = s.function AND (t.block IS s.block AND (s.block IS NOT NULL OR t.line BETWEEN s.line - 6 AND s.line + 3)
                     OR b.parent IS NOT NULL AND b.parent = s.block OR o.parent IS NOT NULL AND o.parent = t.block AND t.line < s.line OR s.block IS NULL AND b.kind = 'catch' AND t.line < s.line))
       OR (s.how = 'error' OR EXISTS (SELECT 1 FROM service_call n WHERE n.function = s.function AND n.line = s.line AND n.name IN ('abort', 'halt'))) AND EXISTS (SELECT 1 FROM error_log)
       OR EXISTS (SELECT 1 FROM warned) AND EXISTS (SELECT 1 FROM import i WHERE i.path = s.path AND i.module REGEXP '^(django|rest_framework)(\.|$)')
       OR s.how = 'error' AND EXISTS (SELECT 1 FROM trace t JOIN block b ON b.id = t.block WHERE b.detail LIKE '%instanceof%')
       OR EXISTS (SELECT 1 FROM service_call n JOIN error_log e WHERE n.function = s.function AND n.line = s.line AND n.name = 'next')
       -- the framework that checked the password tells its listeners
       OR s.kind = 'login' AND EXISTS (SELECT 1 FROM axes) AND EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'credential_check' AND u.library = 'django' AND u.function = s.function)
       OR s.kind = 'login' AND EXISTS (SELECT 1 FROM service_use u JOIN security_failure_hook h ON h.system = CASE WHEN u.library IN ('laravel', 'django') THEN u.library WHEN u.library LIKE 'Microsoft%' THEN 'aspnet' WHEN u.library = 'devise' THEN 'rails' ELSE '' END
                                       JOIN trace t ON t.function = h.function WHERE u.role = 'credential_check' AND u.function = s.function) AS logged,
       CASE s.kind WHEN 'login' THEN 'a wrong login' ELSE 'an invalid or missing token' END AS note
FROM site s
UNION
SELECT m.path, m.line, 'token',
       EXISTS (SELECT 1 FROM error_log) OR EXISTS (SELECT 1 FROM security_failure_hook h JOIN trace t ON t.function = h.function WHERE h.system = 'aspnet' AND u.library LIKE 'Microsoft%')
       OR EXISTS (SELECT 1 FROM argument a JOIN trace t ON t.function = a.function WHERE a.call = u.call) -- a handler of its own tells
       OR u.library IN ('django', 'rest_framework') AND EXISTS (SELECT 1 FROM security_failure_hook h JOIN trace t ON t.function = h.function WHERE h.system = 'django')
       OR u.library = 'action_controller' AND EXISTS (SELECT 1 FROM security_failure_hook h JOIN trace t ON t.function = h.function WHERE h.system = 'rails')
       OR u.library = 'io.ktor.server' AND EXISTS (SELECT 1 FROM service_call c JOIN argument a ON a.call = c.id JOIN trace t ON t.function = a.function WHERE c.name IN ('challenge', 'validate', 'authenticate')) -- install(Authentication) { jwt { challenge { ... } } }
       OR u.library LIKE '%fastify%' AND EXISTS (SELECT 1 FROM use l WHERE l.role = 'logger' AND l.library = 'fastify'),
       u.library || ' refusing a token'
FROM route_middleware m JOIN service_use u ON u.call = m.maker AND u.role = 'guard' AND u.kind NOT IN ('optional', 'public', 'declared', 'global', 'nest')
  -- without a session nothing was shown that could be refused
  AND NOT (u.library = 'laravel' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.value IN ('auth:sanctum', 'auth:api', 'auth:token', 'jwt.auth', 'auth.basic')))
WHERE NOT EXISTS (SELECT 1 FROM rejection r WHERE r.function = m.function)
UNION
SELECT u.path, u.line, 'token', EXISTS (SELECT 1 FROM error_log) OR EXISTS (SELECT 1 FROM use l WHERE l.role = 'logger' AND l.library = 'fastify'), u.library || ' refusing a token'
FROM service_use u JOIN call c ON c.id = u.call WHERE u.role = 'guard' AND c.name = 'jwtVerify' AND c.in_try = 0
UNION
SELECT m.path, m.line, 'token', EXISTS (SELECT 1 FROM error_log), 'the guard ' || m.value
FROM route_middleware m JOIN route_guard g ON g.route = m.route AND g.path = m.path AND g.line = m.line AND g.kind = 'authentication'
WHERE m.source IN ('controller', 'global') AND m.value REGEXP '(?i)guard'
  AND NOT EXISTS (SELECT 1 FROM route_middleware x JOIN rejection r ON r.function = x.function WHERE x.route = m.route AND x.value = m.value)
UNION -- a wrong password is answered with the form again: back()->withErrors(...)
SELECT u.path, u.line, 'login', EXISTS (SELECT 1 FROM trace t WHERE t.function = u.function AND t.block IS NOT NULL)
       OR EXISTS (SELECT 1 FROM security_failure_hook h JOIN trace t ON t.function = h.function WHERE h.system = CASE WHEN u.library = 'devise' THEN 'rails' WHEN u.library LIKE 'Microsoft%' THEN 'aspnet' ELSE u.library END), 'a wrong login'
FROM login_endpoint g JOIN route r ON r.id = g.route JOIN service_use u ON u.function = r.handler AND u.role = 'credential_check'
WHERE NOT EXISTS (SELECT 1 FROM site s WHERE s.function = u.function)
UNION -- a framework checks the credentials, and hands each failure to a listener or handler
SELECT w.path, w.line, w.kind, w.told OR EXISTS (SELECT 1 FROM security_failure_hook h JOIN trace t ON t.function = h.function WHERE h.system IS CASE w.system WHEN 'devise' THEN 'rails' ELSE w.system END), w.note
FROM framework_login w
UNION -- ASP.NET tells of refused tokens at level information, unless its settings leave that out
SELECT u.path, u.line, 'token', EXISTS (SELECT 1 FROM security_failure_hook h JOIN trace t ON t.function = h.function WHERE h.system = 'aspnet')
       OR NOT EXISTS (SELECT 1 FROM node n JOIN service_file f ON f.path = n.path WHERE n.key IN ('Microsoft.AspNetCore', 'Microsoft', 'Microsoft.AspNetCore.Authentication', 'Default') AND n.value IN ('Warning', 'Error', 'Critical', 'None', 'Fatal'))
          AND NOT EXISTS (SELECT 1 FROM service_call c JOIN argument a ON a.call = c.id WHERE c.name IN ('Override', 'AddFilter', 'SetMinimumLevel', 'ClearProviders') AND (c.name = 'ClearProviders' OR a.value REGEXP '(^Microsoft|Warning$|Error$)')), 'an invalid token'
FROM service_use u JOIN call c ON c.id = u.call AND c.name = 'AddJwtBearer' WHERE u.role = 'token_verify' AND u.library = 'Microsoft.AspNetCore.Authentication'
