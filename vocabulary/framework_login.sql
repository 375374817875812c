-- logins that a framework answers itself: firewalls of Symfony, form login of Spring Security, Devise, Identity of ASP.NET, Django
-- path: file
-- line: line
-- system: symfony, spring, devise, aspnet
-- kind: login (credentials are exchanged) or token (they come with each request)
-- note: which
-- limited: what stops guessing there, NULL nothing
-- told: 1 when the framework's own log, as it is set, tells of failures
WITH firewall AS (
    SELECT n.id, n.path, n.line, n.parent, n.key, n.document FROM node n JOIN service_file f ON f.path = n.path
    WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '^(when@prod\.)?security\.firewalls\.[^.]+\.(form_login|json_login|form_login_ldap|json_login_ldap|http_basic|login_link|access_token|custom_authenticators?|jwt)$')
), monolog AS ( -- handlers that write what the channel "security" says at level info
    SELECT 1 FROM node t JOIN service_file f ON f.path = t.path
    WHERE t.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '^(when@prod\.)?monolog\.handlers\.[^.]+\.type$') AND t.value NOT IN ('fingers_crossed', 'null', 'test', 'console', 'firephp', 'chromephp', 'native_mailer', 'symfony_mailer')
      AND (t.shape LIKE 'when@prod.%' OR NOT EXISTS (SELECT 1 FROM node_shape o WHERE o.shape LIKE 'when@prod.monolog.handlers.%'))
      AND NOT EXISTS (SELECT 1 FROM node l WHERE l.parent = t.parent AND l.key = 'level' AND lower(l.value) NOT IN ('debug', 'info', '100', '200'))
      AND NOT EXISTS (SELECT 1 FROM node c JOIN node e ON e.id = c.id OR e.parent = c.id OR e.parent IN (SELECT g.id FROM node g WHERE g.parent = c.id) WHERE c.parent = t.parent AND c.key = 'channels' AND e.value = '!security')
      AND (NOT EXISTS (SELECT 1 FROM node c JOIN node e ON e.id = c.id OR e.parent = c.id OR e.parent IN (SELECT g.id FROM node g WHERE g.parent = c.id) WHERE c.parent = t.parent AND c.key = 'channels' AND e.value NOT LIKE '!%')
           OR EXISTS (SELECT 1 FROM node c JOIN node e ON e.id = c.id OR e.parent = c.id OR e.parent IN (SELECT g.id FROM node g WHERE g.parent = c.id) WHERE c.parent = t.parent AND c.key = 'channels' AND e.value = 'security'))
), closed AS ( -- failures are counted where the framework tells of them, and somebody is refused for them
    SELECT min(h.path || ':' || h.line) AS place FROM security_failure_hook h
    WHERE EXISTS (SELECT 1 FROM lockout) AND (EXISTS (SELECT 1 FROM failure_count c WHERE c.function = h.function) OR EXISTS (SELECT 1 FROM call_edge e JOIN failure_count c ON c.function = e.callee WHERE e.caller = h.function))
)
SELECT w.path, w.line, 'symfony' AS system, CASE WHEN w.key LIKE '%login%' OR w.key = 'http_basic' THEN 'login' ELSE 'token' END AS kind, 'the firewall''s ' || w.key AS note,
       (SELECT 'login_throttling' FROM node t WHERE t.parent = w.parent AND t.key = 'login_throttling' AND coalesce(t.value, '') NOT IN ('false', '~', 'null')) AS limited,
       EXISTS (SELECT 1 FROM monolog) AS told
FROM firewall w
UNION ALL
SELECT c.path, c.line, 'spring', CASE c.name WHEN 'oauth2ResourceServer' THEN 'token' ELSE 'login' END,
       CASE c.name WHEN 'oauth2ResourceServer' THEN 'an invalid token' ELSE 'a wrong login' END, (SELECT 'the lockout at ' || place FROM closed), 0
FROM service_call c
WHERE c.name IN ('formLogin', 'httpBasic', 'oauth2ResourceServer') AND c.callee LIKE '%Security().%'
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value LIKE '%disable%')
UNION ALL
SELECT c.path, c.line, 'devise', 'login', 'Devise', (SELECT 'lockable' FROM argument a WHERE a.call = c.id AND a.value = 'lockable'), 0
FROM service_call c WHERE c.callee = 'ActiveRecord::Base.devise' AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value = 'database_authenticatable')
UNION ALL
SELECT c.path, c.line, 'aspnet', 'login', 'MapIdentityApi', 'the lockout of Identity', 0 FROM service_call c WHERE c.name = 'MapIdentityApi'
