-- endpoints where credentials are exchanged: login, sign-up, tokens, password reset, one-time codes
-- route: route.id
-- path: file
-- line: line
-- note: which
-- index: route
-- typed: route INTEGER
SELECT r.id AS route, r.path, r.line, coalesce(r.method || ' ', '') || coalesce(CASE WHEN r.kind IN ('graphql', 'trpc', 'grpc') THEN nullif(f.name, '') END, r.pattern, '') AS note
FROM route r LEFT JOIN function f ON f.id = r.handler
WHERE r.method IS NOT 'GET' AND r.kind IS NOT 'page'
  AND (CASE WHEN r.kind IN ('graphql', 'trpc', 'grpc') THEN '/' || coalesce(f.name, '') ELSE coalesce(r.pattern, '') END
         REGEXP '(?i)(^|[/_.-])(log-?in|sign-?in|sign-?up|register|registration|password-?less|magic-?link|(forgot|reset|recover|change)-?password|password-?(reset|forgot|recovery)|passwords?|otp|2fa|mfa|totp|verify-?(otp|code|email|phone)|refresh(-?tokens?)?|oauth2?/token|authenticate|access-?tokens?)($|[/_.?-])'
       OR EXISTS (SELECT 1 FROM reach h JOIN service_use u ON u.function = h.function AND u.role = 'credential_check' WHERE h.route = r.id)
       OR EXISTS (SELECT 1 FROM reach h JOIN service_use u ON u.function = h.function AND u.role = 'token_sign' WHERE h.route = r.id)
          AND NOT EXISTS (SELECT 1 FROM route_guard g WHERE g.route = r.id AND g.kind = 'authentication' AND g.source <> 'handler')
          AND (coalesce(r.pattern, '') REGEXP '(?i)(^|[/_.-])(auth|sessions?|tokens?|codes?|verify|sso|oauth2?|identity|connect|enter)($|[/_.-])'
               OR EXISTS (SELECT 1 FROM argument a JOIN call c ON c.id = a.call WHERE c.function = r.handler AND a.value REGEXP '(?i)\.(password|passcode|code|otp|pin|refresh(_?token)?|credential|assertion|grant_type)$')))
