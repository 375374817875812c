-- calls to others that do not check who answers
-- path: file
-- line: line
-- note: what
-- store: 1 when a datastore is called so
SELECT c.path, a.line, c.callee || ' does not check certificates' AS note, EXISTS (SELECT 1 FROM outbound_call o WHERE o.call = c.id AND o.kind IN ('db', 'cache')) AS store
FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE (a.name IN ('verify', 'verify_ssl', 'ssl_verify', 'verify_certs', 'http_options.verify', 'ssl.verify') AND lower(a.value) IN ('false') AND c.callee REGEXP '(?i)(requests|httpx|aiohttp|urllib3|hvac|faraday|guzzle|http|client|elasticsearch|opensearch)' AND NOT c.callee REGEXP '(?i)(jwt|jose|mount|token|decode)'
       OR a.name = 'InsecureSkipVerify' AND a.value = 'true'
       OR c.name IN ('danger_accept_invalid_certs', 'danger_accept_invalid_hostnames') AND a.position = 0 AND a.value = 'true'
       OR c.name IN ('curl_setopt') AND a.position = 2 AND a.value IN ('false', '0') AND EXISTS (SELECT 1 FROM argument o WHERE o.call = c.id AND o.position = 1 AND o.value LIKE '%SSL_VERIFYPEER')
       OR a.value REGEXP '(NoopHostnameVerifier(\.INSTANCE|\(\))?|TrustAllStrategy(\.INSTANCE|\(\))?|InsecureTrustManagerFactory\.INSTANCE|DangerousAcceptAnyServerCertificateValidator|OpenSSL::SSL::VERIFY_NONE)$')
  AND NOT EXISTS (SELECT 1 FROM trait t WHERE t.path = c.path AND t.kind = 'choice' AND t.line BETWEEN a.line - 1 AND a.line + 1)
  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.path = c.path AND b.kind = 'branch' AND c.line BETWEEN b.line AND b.end_line -- where another stage alone comes
                  AND b.detail REGEXP '(?i)environment\([^)]*[''"](local|dev(elopment)?|testing)[''"]|\bisLocal\(\)|\benv\.(local|development|test)\?|[=]=+ *[''"](local|dev(elopment)?|test(ing)?)[''"]|^settings\.DEBUG\b|\bIsDevelopment\(\)' AND b.detail NOT REGEXP '^\s*(!|not\b)')
UNION ALL
SELECT s.path, s.line, s.name || ' accepts any certificate', 0 FROM assignment s JOIN service_file f ON f.path = s.path
WHERE s.name = 'verify_mode' AND s.value LIKE '%VERIFY_NONE' OR s.name IN ('ServerCertificateCustomValidationCallback', 'RemoteCertificateValidationCallback') AND s.value LIKE '%DangerousAccept%'
   OR s.name = 'InsecureSkipVerify' AND s.value = 'true' OR s.name = 'verify' AND lower(s.value) = 'false' AND s.target REGEXP '(?i)session\(\)\.verify$' OR s.name = '_create_default_https_context' AND s.value LIKE '%unverified%'
UNION ALL -- client.ServerCertificateValidationCallback = (s, c, h, e) => true
SELECT s.path, s.line, s.name || ' accepts any certificate', 0
FROM assignment s CROSS JOIN function f ON f.path = s.path AND f.line = s.line AND f.kind = 'function' CROSS JOIN trait t ON t.function = f.id AND t.kind = 'return' AND t.detail = 'true'
WHERE s.name IN ('ServerCertificateValidationCallback', 'ServerCertificateCustomValidationCallback', 'RemoteCertificateValidationCallback') AND s.scope = 'service' AND f.parent = s.function
  AND NOT EXISTS (SELECT 1 FROM trait o WHERE o.function = f.id AND o.kind = 'return' AND o.detail <> 'true')
