-- endpoints that need no authentication by their nature
-- route: route.id
-- reason: health, login, documentation, static, page, public, signed webhook
-- path: where that is said
-- line: line
-- index: route
-- typed: route INTEGER
WITH switch AS MATERIALIZED ( -- an argument that says whether one must sign in
    SELECT a.call, a.line FROM argument a WHERE a.value IN ('true', 'false') AND a.name IS NOT NULL
      AND (a.value = 'true' AND a.name REGEXP '(?i)(^|\.)(skip_?auth\w*|no_?auth\w*|(is_?)?public|allow_?anonymous|anonymous)$'
        OR a.value = 'false' AND a.name REGEXP '(?i)(^|\.)(require_?auth\w*|auth(enticated?|_?required)?|protected)$')
)
SELECT r.id AS route, 'health' AS reason, r.path, r.line FROM route r
WHERE coalesce(r.pattern, '') REGEXP '(?i)^/?((api|v\d+|internal|_internal|system|service|public|_|-)/)*(_?health(y|z|check|-check|_check)?|whereami|livez?|liveness|readyz?|readiness|alive|ping|now|status|version|(?!user|account|customer|member|client|patient|person)\w*-?info|about|heartbeat|up|probe|metrics|_?ah/(health|warmup))(/[\w-]+)?/?$'
UNION
SELECT r.id, 'health', r.path, r.line FROM route r WHERE r.kind = 'server'
  AND EXISTS (SELECT 1 FROM block b WHERE b.function = r.handler AND b.detail REGEXP '(?i)/(health|metrics|ready|live|ping)')
  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.function = r.handler AND b.kind = 'branch' AND b.detail NOT REGEXP '(?i)/(health|metrics|ready|live|ping)')
  AND EXISTS (SELECT 1 FROM trait t WHERE t.function = r.handler AND t.kind = 'status' AND t.detail = '404')
  AND NOT EXISTS (SELECT 1 FROM reach h JOIN outbound_call o ON o.function = h.function AND o.role = 'op' WHERE h.route = r.id)
UNION
SELECT r.id, 'health', r.path, r.line FROM route r WHERE r.kind = 'grpc' AND coalesce(r.pattern, '') REGEXP '(?i)(health|reflection)'
UNION
SELECT r.id, 'public', c.path, w.line FROM switch w CROSS JOIN service_call c ON c.id = w.call CROSS JOIN reach h ON h.function = c.function AND h.depth <= 1 CROSS JOIN route r ON r.id = h.route
UNION
SELECT r.id, 'public', r.path, w.line FROM switch w CROSS JOIN route r ON r.call = w.call
UNION
SELECT r.id, 'static', r.path, r.line FROM route r
WHERE coalesce(r.pattern, '') REGEXP '(?i)(^|/)(?!assets/([:{]\w*([_-]id|I[dD])\b|[:{](id|pk)\b|<(int|uuid):))(favicon\.ico|robots\.txt|sitemap[\w-]*\.xml|manifest\.(json|webmanifest)|opensearch\.xml|humans\.txt|security\.txt|sw\.js|service-?worker\.js|rss(\.xml)?|atom(\.xml)?|feed(\.xml|\.atom|\.rss)?|404|500|static|assets|public|css|js|locales)(/[\w.*:{}\[\]<>-]*)?$' OR coalesce(r.pattern, '') REGEXP '(?i)(^|/)(licen[sc]es|images|fonts)(/\*?\w*)?$' OR coalesce(r.pattern, '') REGEXP '(?i)^/?([\w-]+/)?(?!assets/([:{]\w*([_-]id|I[dD])\b|[:{](id|pk)\b|<(int|uuid):))((stylesheets?|javascripts?|scripts?|js|css|assets|static|dist)/([:{<(*]|[\w.-]+$)|(icons?|img|images|fonts|themes?)/(\*|[:{<(]\W*\w*(path|file|asset|splat)|[\w-]+\.\w+$))|(^|/)[\w.@-]+\.(html?|js|css|map|png|svg|ico|webmanifest|woff2?|txt)$' AND r.method IN ('GET', 'ALL') OR r.method IN ('OPTIONS', 'HEAD')
   OR coalesce(r.pattern, '') REGEXP '^(\*|/\*\w*|/\(\.\*\)|\(\.\*\))$' AND NOT EXISTS (SELECT 1 FROM reach h JOIN outbound_call o ON o.function = h.function AND o.role = 'op' WHERE h.route = r.id)
   OR coalesce(r.pattern, '') REGEXP '(?i)(^|/)[a-z]+[_-](css|stylesheet)/?$' AND r.method IN ('GET', 'ALL')
   OR r.pattern = '/' AND r.method = 'GET' AND NOT EXISTS (SELECT 1 FROM reach h JOIN outbound_call o ON o.function = h.function AND o.role = 'op' WHERE h.route = r.id)
UNION -- a page that is the same for everyone: it is rendered, and nothing is asked for it
SELECT r.id, 'static', c.path, c.line FROM route r CROSS JOIN service_call c ON c.function = r.handler
WHERE r.method IN ('GET', 'ALL') AND c.path NOT LIKE '%.rb' AND c.name IN ('render', 'render_template', 'TemplateResponse', 'Render', 'HTML', 'renderView', 'render_to_response', 'TemplateView', 'view', 'View')
  AND NOT EXISTS (SELECT 1 FROM reach h CROSS JOIN outbound_call o ON o.function = h.function WHERE h.route = r.id)
  AND NOT EXISTS (SELECT 1 FROM reach h CROSS JOIN data_op o ON o.function = h.function WHERE h.route = r.id)
  AND NOT EXISTS (SELECT 1 FROM service_call w WHERE w.function = r.handler AND w.id <> c.id AND w.target IS NULL AND w.receiver IS NOT NULL AND w.name REGEXP '(?i)(find|get_?all|list|load|fetch|query|search|save|update|delete|create|report|export)') -- of what nothing is known
UNION
SELECT r.id, 'documentation', r.path, r.line FROM route r
WHERE coalesce(r.pattern, '') REGEXP '(?i)(^|/)(docs(\.json)?|docs/[\w.]+|api-docs|swagger(-ui)?(\.json)?|redoc|openapi(\.(json|ya?ml))?|\.well-known/.*|jwks(\.json)?|graphiql|playground)(/\*?\w*)?$'
UNION
SELECT r.id, 'login', l.path, l.line FROM route r JOIN login_endpoint l ON l.route = r.id
UNION
SELECT r.id, 'login', r.path, r.line FROM route r
WHERE coalesce(r.pattern, '') REGEXP '(?i)(^|/)(sessions?/new|(pre-?|client-?)?log-?in|(auth|oidc|sso)/([\w:{}<>-]+/)*(redirect|authorize|callback|elevate|start|initiate)|(delete-)?recover(-token)?|oidc[-_]?sign-?in|connect/authorize|log-?out|sign-?in|sign-?out|sign-?up|register|oauth2?(/.*)?|sso|saml|callback|confirm(-?email)?|verify-?email|activate|csrf(-?token)?|unsubscribe\w*|forgot(ten)?([-_]?password)?|reset([-_]?password)?|password[-_/](reset|forgot|recover\w*|email)(/confirm)?|recover(y|[-_]?password)?|magic[-_]?links?|passkeys?(\.\w+)?|webauthn|captcha|altcha|(mfa|2fa|totp)/(verify|challenge|setup)|(login|register)/service|register/confirm|confirm[-_]?account|resend[-_]?(confirmation|verification)|\[\.\.\.nextauth\])(/[\w:\[\]<>{}@-]+)?(\?.*)?$'
  -- /orders/:id/confirm, PUT /shops/:id/callback: something is done to a record
  AND NOT coalesce(r.pattern, '') REGEXP '(?i)/(:|\{|<|\[)(?!\w*(provider|strategy|driver|idp|token|code|realm|key|connection))[^/]+/(confirm|activate|callback|register|reset|recover|log-?out|csrf)/?$'
UNION -- whoever signs up has no account yet: POST /users that hashes a password
SELECT r.id, 'login', c.path, c.line FROM service_call c CROSS JOIN reach h ON h.function = c.function AND h.depth < 3 CROSS JOIN route r ON r.id = h.route
WHERE c.name IN ('hashpw', 'generate_password_hash', 'GenerateFromPassword', 'make_password', 'create_user', 'hash_password', 'hashPassword', 'HashPassword', 'hashSync', 'password_hash')
  AND r.method = 'POST' AND coalesce(r.pattern, '') REGEXP '(?i)(^|/)(users?|accounts|customers|members|registrations?)/?$'
UNION -- the link itself is the proof: a signature or secret in it
SELECT r.id, 'public', r.path, r.line FROM route r
WHERE coalesce(r.pattern, '') REGEXP '(?i)(:|\{|<([a-z]+:)?|\[|\(\?P<)(signed|\w*signature|\w*_?sig|hmac|signed_\w+|invite_?(code|token)|share_?(id|token|key)|token|(unsubscribe|confirmation|verification|reset|invitation|feed)_?(token|key|code)|\w+_key|secret\w*)\b'
UNION -- what somebody shared, under a name that cannot be guessed
SELECT r.id, 'public', r.path, r.line FROM route r
WHERE r.method = 'GET' AND coalesce(r.pattern, '') REGEXP '(?i)(^|/)(shared?|share-?links?)/(:|\{|<([a-z]+:)?|\(\?P<)(slug|uuid|hash|link|key)\b[^/]*/?$'
UNION -- nothing but another address
SELECT r.id, 'public', v.path, v.line FROM route r JOIN argument a ON a.call = r.call JOIN call v ON v.id = a.origin AND v.callee = 'django.views.generic.RedirectView.as_view'
UNION -- said to be public by the path, or by the file or class of the handler
SELECT r.id, 'public', r.path, r.line FROM route r LEFT JOIN function h ON h.id = r.handler LEFT JOIN function k ON k.id = r.class
WHERE coalesce(r.pattern, '') REGEXP '(?i)(^|/)(public|_public|anonymous)/' OR basename(coalesce(h.path, '')) REGEXP '(?i)^public[._-]?(api|handlers?|routes?|controller|endpoints?)?\.\w+$' OR k.name REGEXP '^Public[A-Z]?\w*(Controller|Resource|Api|View|ViewSet|Routes|Endpoint)$'
UNION -- or by its own name among Django's routes, or the class that answers
SELECT r.id, 'public', r.path, a.line FROM route r CROSS JOIN argument a ON a.call = r.call AND a.name = 'name' AND a.value REGEXP '(^|[._:-])public[._-]'
UNION
SELECT r.id, 'public', r.path, r.line FROM route r CROSS JOIN argument a ON a.call = r.call AND a.position = 1 AND a.name IS NULL CROSS JOIN call k ON k.id = a.origin AND k.name REGEXP '^Public[A-Z]\w*(Feed|View|Sitemap)$'
UNION -- each record says for itself who may see it: if not is_owner and not is_public: raise Http404
SELECT r.id, 'public', b.path, b.line FROM block b CROSS JOIN trait t ON t.block = b.id AND t.kind = 'status' AND t.detail IN ('401', '403', '404') CROSS JOIN reach h ON h.function = b.function AND h.depth <= 3 CROSS JOIN route r ON r.id = h.route
WHERE b.kind = 'branch' AND b.detail REGEXP '(?i)own(s|er|ed)' AND b.detail REGEXP '(?i)(not |!)\s*[\w.]*(public(ly)?|shared)\w*' AND r.method IN ('GET', 'HEAD', 'ALL')
  AND NOT EXISTS (SELECT 1 FROM route_guard g WHERE g.route = r.id AND g.kind = 'authentication')
UNION -- publicProcedure.query(...) beside procedures for those who are signed in: what is asked there is for all; a change, or people, is not
SELECT r.id, 'public', r.path, r.line FROM route r CROSS JOIN argument a ON a.origin = r.call
WHERE r.kind = 'trpc' AND r.method = 'GET' AND a.written REGEXP '(?i)^(\w+\.)*(public|open|anonymous|guest)_?procedure\b'
  AND EXISTS (SELECT 1 FROM route o CROSS JOIN argument b ON b.origin = o.call WHERE o.kind = 'trpc' AND b.written REGEXP '(?i)^(\w+\.)*(?!(public|open|anonymous|guest))\w+_?procedure\b')
  AND NOT coalesce(r.pattern, '') REGEXP '(?i)(admin|internal|exports?|reports?|statements?|invoices?|payments?|payroll|users?|accounts?|customers?|members?|patients?|employees?|tenants?|orders|audit|settings)'
UNION
SELECT r.id, 'page', r.path, r.line FROM route r WHERE r.kind = 'page'
UNION
SELECT r.id, 'public', p.path, p.line FROM route r JOIN public_decorator p ON p.target IN (r.handler, r.class)
UNION
SELECT r.id, 'public', p.path, p.line FROM class_ancestor k JOIN public_decorator p ON p.target = k.ancestor JOIN route r ON r.class = k.class
UNION
SELECT r.id, 'signed webhook', c.path, c.line FROM service_call c CROSS JOIN reach h ON h.function = c.function CROSS JOIN route r ON r.id = h.route
WHERE c.name IN ('constructEvent', 'constructEventAsync', 'timingSafeEqual', 'createHmac', 'verifySignature', 'validateRequest', 'verifyWebhookSignature', 'validateExpressRequest', 'verifyRequestSignature')
  AND (r.pattern REGEXP '(?i)(hook|callback|events?|notif|ipn|inbound|stripe|github|paypal|slack|twilio)' OR c.name LIKE 'constructEvent%')
UNION -- open by a rule of the filter chain
SELECT x.route, 'public', x.path, x.line FROM route_rule x JOIN route r ON r.id = x.route WHERE x.kind = 'open' AND x.named
  AND NOT coalesce(r.pattern, '') REGEXP '(?i)(^|/)(admin|internal|debug|exports?|reports?|statements?|invoices?|payments?|payroll|users?|customers?|members?|patients?|employees?|tenants?|orders|documents?|files|backups?|dumps?|audit|logs|settings|config|h2-console|heapdump)(/|$)(?!.*(login|register|signup|sign-up|reset|forgot|verify|confirm|public|webhook|callback))'
UNION
SELECT r.id, 'public', c.path, c.line FROM route r JOIN service_call c ON c.decorates IN (r.handler, r.class) AND c.name = 'PermitAll'
UNION -- what a library answers for getting and renewing tokens
SELECT r.id, 'login', r.path, r.line FROM route r JOIN argument a ON a.call = r.call JOIN call v ON v.id = a.origin AND v.name = 'as_view'
WHERE v.callee REGEXP '(Token(Obtain|Refresh|Verify|Blacklist)|ObtainAuthToken|Login|Logout|PasswordReset|Signup)\w*\.as_view$'
