-- signs that requests belong to users or tenants: guards, sessions, tokens, user ids taken from requests
-- path: file
-- line: line
-- note: what
SELECT path, line, note FROM checks_credentials
UNION
SELECT path, line, note FROM has_sessions
UNION
SELECT a_path, line, 'user id' FROM (
    SELECT c.path AS a_path, a.line, a.value FROM argument a CROSS JOIN service_call c ON c.id = a.call
    WHERE a.value REGEXP '(?i)(req|request|ctx|c|event)\.(user|userId|session|auth|account|tenant|state\.user)\b' OR a.value REGEXP '(?i)params\.(user|account|customer|tenant|member)_?Id$')
UNION
SELECT path, line, note FROM has_login
UNION -- the caller as the framework hands it over: Principal p, HttpContext.User
SELECT path, line, 'user of the request' FROM service_call
WHERE callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(^|\.)(Principal|Authentication|UserDetails|ClaimsPrincipal|Jwt|OidcUser|OAuth2User)\(\)\.|(ControllerBase|Controller|HttpContext)\(\)\.(HttpContext\.)?User\.|SecurityContextHolder\.')
UNION -- what frameworks call it
SELECT path, line, 'user of the request' FROM service_call
WHERE name IN ('getUserPrincipal', 'getRemoteUser', 'getUserIdentifier', 'current_user', 'FindFirstValue', 'current_account', 'authenticate_user!')
   OR name IN ('principal', 'user') AND callee REGEXP '(^|[.(])(Request\(\)|ApplicationCall\(\)|call|it|request)\.(principal|user)$|auth\.principal$'
   OR name = 'getUser' AND callee LIKE '%Security%'
UNION
SELECT path, line, 'log lines carry ' || name FROM line_context WHERE class = 'user' AND name NOT LIKE '{%'
