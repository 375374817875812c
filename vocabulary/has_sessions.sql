-- sessions and login tokens that the service issues or accepts
-- path: file
-- line: line
-- note: what
SELECT path, line, library || ' ' || role AS note FROM service_use WHERE role IN ('session', 'token_sign', 'token_verify')
UNION
SELECT path, line, note FROM stored_session
UNION
SELECT path, line, library || ' ' || what FROM framework_session
UNION -- what asks for a token looks at its end, too
SELECT path, line, library || ' ' || role FROM service_use WHERE role = 'guard' AND kind = 'jwt'
UNION -- a cookie that names a session, set or read by hand
SELECT c.path, c.line, 'session cookie ' || a.value FROM service_call c CROSS JOIN argument a ON a.call = c.id
WHERE c.name IN ('Cookie', 'cookie', 'setCookie', 'set_cookie', 'SetCookie', 'addCookie', 'getCookie', 'get_signed_cookie', 'set_signed_cookie')
  AND (a.position = 0 AND a.name IS NULL OR a.name IN ('Name', 'name', 'key')) AND a.kind IN ('string', 'template')
  AND a.value REGEXP '(?i)(^|[_.}-])(session|sess|sid)([_-]?(id|key|token))?$'
