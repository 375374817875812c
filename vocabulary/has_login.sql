-- login, sign-up, token and password endpoints
-- path: file
-- line: line
-- note: which
SELECT r.path, r.line, coalesce(r.method || ' ', '') || coalesce(r.pattern, '') AS note
FROM route r
WHERE r.method IS NOT 'GET'
  AND coalesce(r.pattern, '') REGEXP '(?i)(^|[/_.-])(log-?in|sign-?in|sign-?up|register|auth|authenticate|tokens?|sessions?|password|forgot|reset|otp|2fa|mfa|verify)($|[/_.-])'
UNION
SELECT u.path, u.line, u.library || ' ' || u.role FROM service_use u WHERE u.role = 'credential_check'
