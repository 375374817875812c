-- places where a key that was replaced stays valid beside its successor
-- path: file
-- line: line
-- note: what accepts several keys
-- anchor: python MultiFernet
-- anchor: python SECRET_KEY_FALLBACKS
-- anchor: python itsdangerous
-- anchor: ruby cookies_rotations
-- anchor: ruby .rotate
-- anchor: php previous_keys
-- anchor: csharp IssuerSigningKeys
-- anchor: csharp IssuerSigningKeyResolver
-- anchor: go securecookie
SELECT a.path, a.line, 'several keys are accepted (' || a.name || ')' AS note FROM (
    SELECT c.path, a.line, a.name, count(*) OVER (PARTITION BY a.call, a.name) AS n FROM argument a JOIN service_call c ON c.id = a.call JOIN use u ON u.call = c.id AND u.role = 'session'
    WHERE a.name REGEXP '(?i)^(secret|keys|secrets|password)(\[\d*\]|\.\d+)?$' AND (a.kind = 'array' OR a.name REGEXP '[\[.]') AND NOT a.value REGEXP '^\[[^,]*\]$') a
UNION ALL
SELECT t.path, t.line, t.detail || ' keeps the key before valid' FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind = 'environment' AND t.scope = 'service' AND t.detail REGEXP '(?i)(secret|key|token|password)s?_?(.*_)?(previous|prev|old|before|secondary|fallbacks?|next|retired)(_|\d|$)|(^|_)(previous|prev|old|secondary|retired)_.*(secret|key|token|password)|(secret|api|signing|sign|encryption|jwt|session|auth|cookie|hmac|fernet|master|webhook|client|token)_?keys$|(sign(ing)?|session|jwt|hmac|webhook|cookie|client|auth|token)_?secrets$'
UNION ALL
SELECT c.path, c.line, 'keys are chosen by their id' FROM service_call c WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(createRemoteJWKSet|createLocalJWKSet|jwks-rsa|JWKS|createJWKSMultiIssuer)') AND EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'token_sign')
UNION ALL
SELECT a.path, a.line, 'tokens name the key that signed them' FROM (SELECT c.path, a.line FROM argument a JOIN service_call c ON c.id = a.call JOIN service_use u ON u.call = c.id AND u.role = 'token_sign' WHERE a.name IN ('keyid', 'kid', 'header.kid', 'protectedHeader.kid', 'headers.kid')) a
UNION ALL
SELECT b.path, b.line, 'each key is tried in turn' FROM block b JOIN call c ON c.block = b.id JOIN service_use u ON u.call = c.id AND u.role = 'token_verify' WHERE b.kind = 'loop' AND b.detail REGEXP '(?i)(key|secret)'
UNION ALL -- settings of frameworks
SELECT a.path, a.line, a.name || ' keeps earlier keys valid' FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.name = 'SECRET_KEY_FALLBACKS' AND a.kind = 'array'
UNION ALL
SELECT c.path, a.line, a.name || ' takes several keys' FROM argument a JOIN service_call c ON c.id = a.call WHERE a.name IN ('IssuerSigningKeys', 'IssuerSigningKeyResolver', 'TokenDecryptionKeys')
UNION ALL
SELECT a.path, a.line, a.name || ' takes several keys' FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.name IN ('IssuerSigningKeys', 'IssuerSigningKeyResolver', 'TokenDecryptionKeys')
UNION ALL
SELECT c.path, c.line, c.name || ' takes several keys' FROM service_call c
WHERE c.name = 'MultiFernet' OR c.name = 'CodecsFromPairs' AND (SELECT count(*) FROM argument a WHERE a.call = c.id) > 2
   OR c.name = 'NewCookieStore' AND (SELECT count(*) FROM argument a WHERE a.call = c.id AND a.name IS NULL) > 2
   OR c.name IN ('URLSafeTimedSerializer', 'URLSafeSerializer', 'TimestampSigner', 'Signer') AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.position = 0 AND a.kind = 'array')
   OR c.name = 'rotate' AND c.path LIKE '%.rb' AND (c.callee LIKE 'ActiveSupport%' OR c.callee LIKE '%verifier%' OR c.callee LIKE '%encrypt%' OR c.callee LIKE '%cookies%' OR c.callee IN ('rotate', 'cookies.rotate'))
