-- what writes a line for every request that the service answers, whatever it is about
-- path: file
-- line: line
-- library: what writes it
SELECT path, line, library FROM service_use WHERE role = 'access_log' AND (call IS NULL OR call NOT IN (SELECT call FROM unseen_access_log))
UNION
SELECT n.path, n.line, 'nginx' FROM node n JOIN document d ON d.id = n.document WHERE d.format = 'nginx' AND d.role = 'production' AND n.key = 'access_log' AND n.value NOT LIKE 'off%'
UNION
SELECT path, line, tool FROM wsgi_server WHERE logs
UNION -- middleware of the service's own: a line with the address or route and the status, written whatever happened
SELECT l.path, l.line, l.library FROM (
    SELECT call, max(coalesce(name, '') REGEXP '(?i)(^|[._])(status(_?code)?|code)$' OR value REGEXP '(?i)(^|[._)])(get_?)?status(_?code)?(\(\))?$') AS status,
           max(coalesce(name, '') REGEXP '(?i)(^|[._])(path|url|uri|route|endpoint|target)$' OR value REGEXP '(?i)(^|[._)])(get)?(original_?url|request_?uri|full_?path|path|url|uri|servlet_?path|pathname)(\(\))?(\.path(\(\))?)?$') AS place
    FROM logged_value GROUP BY call) v
CROSS JOIN log_call l ON l.call = v.call LEFT JOIN block b ON b.id = l.block
WHERE v.status AND v.place AND coalesce(l.level, 'info') IN ('info', 'debug', 'notice', 'trace') AND coalesce(b.kind, '') NOT IN ('branch', 'catch')
  AND l.function NOT IN (SELECT handler FROM route WHERE handler IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM outbound_call o WHERE o.function = l.function)
UNION -- servers of the JVM, when told to
SELECT n.path, n.line, 'server' FROM node n JOIN document d ON d.id = n.document AND d.role = 'production'
WHERE n.shape IN ('server.tomcat.accesslog.enabled', 'server.undertow.accesslog.enabled', 'server.jetty.accesslog.enabled', 'quarkus.http.access-log.enabled', 'micronaut.server.netty.access-logger.enabled') AND n.value = 'true'
UNION -- Rails tells of every request at level info
SELECT coalesce(p.path, k.path), coalesce(p.line, k.line), 'rails' FROM (SELECT min(path) AS path, min(line) AS line FROM function WHERE kind = 'class' AND base REGEXP '^ActionController::(API|Base)$' AND name = 'ApplicationController') k
LEFT JOIN (SELECT min(path) AS path, min(line) AS line FROM function WHERE name = 'append_info_to_payload') p ON 1
WHERE k.path IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rails_setting r WHERE r.name = 'log_level' AND r.value IN ('warn', 'error', 'fatal', 'unknown'))
