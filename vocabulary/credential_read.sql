-- functions that look at what a caller proves itself with: headers, cookies, sessions, keys, signatures
-- function: function.id
-- path: file
-- line: line
-- index: function
SELECT t.function, t.path, t.line FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind = 'header' AND t.detail REGEXP '^(authorization|cookie|x-(api|auth|access|service|internal|client|admin|app|session)-?(key|token|secret|id)?|x-.*-(key|token|secret|signature)|x-token|x-key)$' AND t.function IS NOT NULL
UNION
SELECT c.function, c.path, c.line FROM service_call c
WHERE c.function IS NOT NULL AND c.name IN ('timingSafeEqual', 'getToken', 'getSession', 'getServerSession', 'validateSession', 'verifyToken', 'verifyIdToken', 'introspect', 'isAuthenticated', 'getCookie', 'getUser')
UNION
SELECT c.function, c.path, c.line FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE a.position = 0 AND a.kind = 'string' AND a.value REGEXP '(?i)^(authorization|cookie|x-api-key|x-auth-token|x-access-token|session|sid|token|access_token|api_?key)$' AND c.function IS NOT NULL
UNION
SELECT u.function, u.path, u.line FROM service_use u WHERE u.role IN ('token_verify', 'session', 'credential_check') AND u.function IS NOT NULL
