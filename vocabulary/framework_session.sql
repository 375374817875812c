-- sessions and tokens that a framework keeps without a call that sets them up
-- path: file
-- line: line
-- library: the framework
-- what: session or token
-- expiry: its end as text; NULL when it has none
WITH timeout AS ( -- of servlet containers, 30 minutes unless it is said
    SELECT CASE WHEN max(s.value) IS NULL THEN '30 minutes without use' WHEN max(s.value) REGEXP '^(-|0(s|m|h|ms)?$)' THEN NULL ELSE max(s.value) END AS value
    FROM framework_setting s WHERE s.name IN ('server.servlet.session.timeout', 'spring.session.timeout', 'server.servlet.session.timeout.')
)
SELECT a.path, min(a.line) AS line, 'flask' AS library, 'session' AS what,
       CASE WHEN EXISTS (SELECT 1 FROM assignment l LEFT JOIN call t ON t.path = l.path AND t.line = l.line AND t.name = 'timedelta' LEFT JOIN argument d ON d.call = t.id AND d.name IN ('days', 'weeks')
                         WHERE l.name IN ('PERMANENT_SESSION_LIFETIME', 'permanent_session_lifetime') AND (l.kind = 'number' AND CAST(l.value AS INTEGER) >= 157680000 OR CAST(d.value AS INTEGER) * CASE d.name WHEN 'weeks' THEN 7 ELSE 1 END >= 1825)) THEN NULL
            ELSE       coalesce((SELECT max(l.value) FROM assignment l WHERE l.name = 'PERMANENT_SESSION_LIFETIME' OR l.name = 'permanent_session_lifetime'), '31 days, by the signature''s time') END AS expiry
FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.target GLOB 'flask.session.*' AND a.name REGEXP '(?i)(user|account|member|admin|customer|login|logged|auth|uid|email|identity|person|player)' GROUP BY a.path
UNION ALL -- Django: two weeks unless it is said; what ends in five years never does
SELECT g.path, min(g.line), 'django', 'session',
       CASE WHEN EXISTS (SELECT 1 FROM assignment b WHERE b.target = 'exports.SESSION_EXPIRE_AT_BROWSER_CLOSE' AND b.value = 'true') THEN 'with the browser, after two weeks at most'
            WHEN (SELECT max(CAST(l.value AS INTEGER)) FROM assignment l WHERE l.target = 'exports.SESSION_COOKIE_AGE' AND l.kind = 'number') >= 157680000 THEN NULL
            WHEN EXISTS (SELECT 1 FROM assignment l JOIN call t ON t.path = l.path AND t.line = l.line AND t.name = 'timedelta' JOIN argument d ON d.call = t.id AND d.name IN ('days', 'weeks')
                         WHERE l.target = 'exports.SESSION_COOKIE_AGE' AND CAST(d.value AS INTEGER) * CASE d.name WHEN 'weeks' THEN 7 ELSE 1 END >= 1825) THEN NULL
            ELSE coalesce((SELECT max(l.value) || ' s' FROM assignment l WHERE l.target = 'exports.SESSION_COOKIE_AGE'), '2 weeks') END
FROM service_use g WHERE g.library = 'django' AND (g.role = 'guard' AND g.kind = 'session' OR g.role = 'credential_check') AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'session')
  AND EXISTS (SELECT 1 FROM assignment m WHERE m.target = 'exports.MIDDLEWARE[]' AND m.value LIKE '%SessionMiddleware') GROUP BY g.library HAVING count(*) > 0
UNION ALL
SELECT a.path, min(a.line), 'rails', 'session', NULL
FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.target LIKE 'ActionController::%().session.%' AND a.name REGEXP '(?i)(user|account|member|admin|customer|login|logged|auth|uid|email|identity|person|player)'
  AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'session') AND NOT EXISTS (SELECT 1 FROM assignment e WHERE e.target LIKE 'ActionController::%().session.%' AND e.name REGEXP '(?i)(expir|_at$|last_seen|since|until)') GROUP BY a.path
UNION ALL -- cookies.signed.permanent[:session_id]
SELECT a.path, a.line, 'rails', 'session', NULL FROM assignment a JOIN service_file f ON f.path = a.path
WHERE a.target LIKE 'ActionController::%().cookies.%permanent.%' AND a.name REGEXP '(?i)(session|user|account|token|auth|login|remember)'
  AND NOT EXISTS (SELECT 1 FROM argument x WHERE x.value REGEXP '(?i)(expires_at|created_at|updated_at|last_(seen|active)_at)\s*(>|<)|\.ago\.\.')
UNION ALL
SELECT c.path, min(c.line), 'servlet', 'session', (SELECT value FROM timeout) FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.kind = 'string'
WHERE c.name = 'setAttribute' AND c.callee REGEXP '(HttpServletRequest\(\)\.getSession\(\)|HttpSession\(\))\.setAttribute$' AND a.value REGEXP '(?i)(user|account|member|admin|customer|login|logged|auth|uid|email|identity|principal|person|player)'
  AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'session') GROUP BY c.path
UNION ALL
SELECT w.path, w.line, 'spring-security', 'session', (SELECT value FROM timeout) FROM framework_login w WHERE w.system = 'spring' AND w.note = 'a wrong login'
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.value LIKE '%SessionCreationPolicy.STATELESS') AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'session')
UNION ALL -- the decoder refuses a token that is over
SELECT w.path, w.line, 'spring-security', 'token', 'checked when it is presented' FROM framework_login w WHERE w.system = 'spring' AND w.kind = 'token'
UNION ALL
SELECT n.path, n.line, 'spring-security', 'token', 'checked when it is presented' FROM framework_setting n WHERE n.name IN ('spring.security.oauth2.resourceserver.jwt.issueruri', 'spring.security.oauth2.resourceserver.jwt.jwkseturi')
  AND NOT EXISTS (SELECT 1 FROM framework_login w WHERE w.system = 'spring' AND w.kind = 'token')
UNION ALL
SELECT w.path, w.line, 'symfony', 'session',
       coalesce((SELECT max(s.value) || ' s' FROM node s JOIN service_file f ON f.path = s.path WHERE s.shape IN ('framework.session.gc_maxlifetime', 'when@prod.framework.session.gc_maxlifetime') AND s.value <> '0'), '24 minutes without use (session.gc_maxlifetime)')
FROM framework_login w WHERE w.system = 'symfony' AND w.kind = 'login'
  AND NOT EXISTS (SELECT 1 FROM node s JOIN node l ON l.parent = s.parent AND l.line = w.line WHERE s.path = w.path AND s.key = 'stateless' AND s.value = 'true') -- the same firewall
UNION ALL -- LexikJWTAuthenticationBundle: an hour unless it is said, null is for ever
SELECT n.path, coalesce(t.line, n.line), 'lexik_jwt_authentication', 'token', CASE WHEN t.id IS NULL THEN '3600 s' WHEN t.type = 'null' OR t.value IN ('~', 'null', '0') THEN NULL ELSE t.value || ' s' END
FROM node n JOIN service_file f ON f.path = n.path LEFT JOIN node t ON t.parent = n.id AND t.key = 'token_ttl' WHERE n.shape = 'lexik_jwt_authentication'
UNION ALL -- Laravel: config/session.php, two hours unless it is said
SELECT coalesce(l.path, u.path), coalesce(l.line, min(u.line)), 'laravel', 'session', coalesce(CASE WHEN l.kind = 'number' THEN l.value || ' minutes' WHEN l.path IS NOT NULL THEN 'config/session.php' END, '120 minutes without use')
FROM service_use u JOIN argument m ON m.call = u.call AND m.value IN ('auth', 'auth:web', 'auth.session', 'verified') LEFT JOIN assignment l ON l.target = 'config.session.lifetime'
WHERE u.library = 'laravel' AND u.role = 'guard' AND NOT EXISTS (SELECT 1 FROM service_use o WHERE o.role = 'session') HAVING count(*) > 0
