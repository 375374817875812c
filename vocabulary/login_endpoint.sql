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
  -- pages around a login, a secret that the address itself holds, keys that cannot be guessed
  AND NOT coalesce(r.pattern, '') REGEXP '(?i)([/_.-](sent|done|complete|success|cancel(led)?|error|failed|info|providers|csrf(_?token)?)|[:{<$](\w+:)?\w*(token|signed\w*|signature|uidb64|hash)[>}]?)/?$'
  AND NOT EXISTS (SELECT 1 FROM reach h JOIN service_call w ON w.function = h.function AND w.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(?i)(webauthn|fido2|passkey)') WHERE h.route = r.id AND h.depth < 3)
  -- what only somebody who is signed in can ask for
  AND NOT (coalesce(r.pattern, '') REGEXP '(?i)((change|set|update)[-_]?password|password|otp|2fa|mfa|totp|two[-_]?factor|email|phone|access-?tokens?|api-?(keys?|tokens?))' AND NOT coalesce(r.pattern, '') REGEXP '(?i)(log-?in|sign-?in|verify|reset|forgot|recover|refresh|oauth|authenticate|challenge)'
           AND EXISTS (SELECT 1 FROM route_guard g WHERE g.route = r.id AND g.kind = 'authentication' AND g.source <> 'handler'))
  AND (CASE WHEN r.kind IN ('graphql', 'trpc', 'grpc') THEN '/' || coalesce(nullif(f.name, ''), r.pattern, '') ELSE coalesce(r.pattern, '') END
         REGEXP '(?i)(^|[/_.-])(log-?in|sign-?in|sign-?up|register|registration|password-?less|magic-?link|(forgot|reset|recover|change)-?password|request-?(password-?)?reset|password-?(reset|forgot|recovery)|passwords?|otp|2fa|mfa|totp|verify-?(otp|code|email|phone)|refresh-?tokens?|oauth2?/token|authenticate|access-?tokens?)($|[/_.?-])|^(/?(api|v\d+|auth\w*|tokens?|sessions?|jwt|accounts?|users?|identity|me))*/?refresh/?$' -- not /feeds/refresh
       OR EXISTS (SELECT 1 FROM function v WHERE v.id = r.class AND v.base REGEXP '(^|\.)(ObtainAuthToken|Obtain(Expiring)?AuthToken|TokenObtain\w*View|LoginView)$') -- a view made of a framework's own
       OR r.method = 'POST' AND r.path LIKE '%routes.rb' AND coalesce(r.pattern, '') REGEXP '(^|/)sessions?$' -- as every Rails application calls it
       OR EXISTS (SELECT 1 FROM reach h JOIN service_use u ON u.function = h.function AND u.role = 'credential_check' AND u.kind IS NOT 'compare' WHERE h.route = r.id)
       OR EXISTS (SELECT 1 FROM reach h JOIN service_use u ON u.function = h.function AND u.role = 'token_sign' WHERE h.route = r.id)
          AND NOT EXISTS (SELECT 1 FROM route_guard g WHERE g.route = r.id AND g.kind = 'authentication' AND g.source <> 'handler')
          AND (coalesce(r.pattern, '') REGEXP '(?i)(^|[/_.-])(auth|sessions?|tokens?|codes?|verify|sso|oauth2?|identity|connect|enter)($|[/_.-])'
               OR EXISTS (SELECT 1 FROM argument a JOIN call c ON c.id = a.call WHERE c.function = r.handler AND a.value REGEXP '(?i)\.(password|passcode|code|otp|pin|refresh(_?token)?|credential|assertion|grant_type)$')))
