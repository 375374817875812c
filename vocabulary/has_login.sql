-- login, sign-up, token and password endpoints
-- path: file
-- line: line
-- note: which
SELECT path, line, note FROM login_endpoint
UNION
SELECT u.path, u.line, u.library || ' ' || u.role FROM service_use u WHERE u.role = 'credential_check' AND u.kind IS NOT 'webauthn' AND u.function IS NOT NULL
UNION
SELECT path, line, note FROM framework_login WHERE kind = 'login'
