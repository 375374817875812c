-- how the service's own listeners are protected, as code and the settings of frameworks say
-- path: file
-- line: line
-- state: tls, optional, plain
-- note: what
-- anchor: ruby force_ssl
-- anchor: python SECURE_SSL_REDIRECT
WITH jvm AS MATERIALIZED (SELECT path, line, name, value FROM framework_setting WHERE name LIKE 'server.ssl.%' OR name LIKE 'quarkus.http.%' OR name LIKE 'micronaut.server.%')
SELECT c.path, c.line, 'tls' AS state, c.callee || ' serves TLS' AS note FROM service_call c
WHERE c.name IN ('ListenAndServeTLS', 'ServeTLS', 'RunTLS', 'StartTLS', 'StartAutoTLS', 'ListenTLS', 'ListenMutualTLS', 'RunAutoTLS', 'ListenTLSWithCertificate', 'bind_rustls', 'bind_rustls_021', 'bind_rustls_0_22', 'bind_rustls_0_23', 'bind_openssl', 'listen_rustls_0_23', 'sslConnector', 'UseHttps', 'ssl_bind', 'from_tcp_rustls', 'tls_config')
  AND (c.name <> 'tls_config' OR c.callee REGEXP 'Server(\(\))?[.:]')
UNION ALL
SELECT c.path, c.line, 'tls', c.callee || ' makes the server''s credentials' FROM service_call c WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '^google\.golang\.org/grpc\.Creds$|credentials\.NewServerTLSFromFile$|grpc\.ssl_server_credentials$|TlsServerCredentials\.create$|ServerTlsConfig(::|\.)new$')
UNION ALL
SELECT c.path, a.line, 'tls', c.callee || ' is given ' || a.name FROM service_call c JOIN argument a ON a.call = c.id
WHERE a.name IN ('ssl_keyfile', 'ssl_certfile', 'ssl_context', 'certfile', 'keyfile') AND c.name IN ('run', 'Config', 'run_app', 'serve', 'TCPSite', 'WSGIServer', 'create_server') AND a.value NOT IN ('None', '')
UNION ALL
SELECT a.path, a.line, 'tls', a.name || ' is set for the server' FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.name IN ('certfile') AND basename(a.path) REGEXP '(?i)gunicorn' AND a.kind <> 'null'
UNION ALL -- what sends callers of the plain port to the other one, and refuses cookies there
SELECT a.path, a.line, 'tls', a.name || ' is on' FROM assignment a JOIN service_file f ON f.path = a.path
WHERE (a.name = 'SECURE_SSL_REDIRECT' OR a.target = 'config.force_ssl') AND lower(a.value) = 'true' AND NOT basename(a.path) REGEXP '(?i)(dev|test|local)'
UNION ALL
SELECT c.path, c.line, 'tls', c.name || ' sends plain requests to HTTPS' FROM service_call c
WHERE c.name IN ('UseHttpsRedirection', 'requiresSecure', 'redirectToHttps', 'forceScheme', 'forceHttps') AND (c.name <> 'forceScheme' OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value = 'https')) AND c.name NOT IN ('forceScheme', 'forceHttps')
   OR c.callee REGEXP '^(HttpsRedirect|io\.ktor\.server\.plugins\.httpsredirect\.HttpsRedirect|flask_talisman\.Talisman|starlette\.middleware\.httpsredirect\.HTTPSRedirectMiddleware)$'
UNION ALL
SELECT c.path, c.line, 'tls', 'plain requests are sent to HTTPS' FROM service_call c JOIN argument a ON a.call = c.id AND a.value REGEXP '(httpsredirect\.HTTPSRedirectMiddleware|httpsredirect\.HttpsRedirect|SslEnforcer|Rack::SSL|RedirectScheme|HTTPSRedirect\w*)(\(\))?$' WHERE c.name IN ('add_middleware', 'install', 'use', 'wrap', 'Use', 'Pre')
UNION ALL
SELECT path, line, CASE WHEN name = 'server.ssl.enabled' AND value = 'false' THEN 'plain' ELSE 'tls' END, name || ' is set' FROM jvm j
WHERE name IN ('server.ssl.keystore', 'server.ssl.certificate', 'server.ssl.bundle') AND NOT EXISTS (SELECT 1 FROM jvm o WHERE o.name = 'server.ssl.enabled' AND o.value = 'false')
UNION ALL
SELECT path, min(line), CASE WHEN EXISTS (SELECT 1 FROM jvm o WHERE o.name = 'quarkus.http.insecurerequests' AND o.value IN ('redirect', 'disabled')) THEN 'tls' ELSE 'optional' END, 'Quarkus serves HTTPS' FROM jvm
WHERE name REGEXP '^quarkus\.http\.(ssl\.certificate\.\w+|tlsconfigurationname)$' GROUP BY path
UNION ALL
SELECT path, line, CASE WHEN EXISTS (SELECT 1 FROM jvm o WHERE o.name = 'micronaut.server.dualprotocol' AND o.value = 'true') AND NOT EXISTS (SELECT 1 FROM jvm o WHERE o.name = 'micronaut.server.httptohttpsredirect' AND o.value = 'true') THEN 'optional' ELSE 'tls' END, 'Micronaut serves HTTPS' FROM jvm WHERE name IN ('micronaut.server.ssl.enabled', 'micronaut.ssl.enabled') AND value = 'true'
UNION ALL -- Kestrel
SELECT n.path, n.line, CASE WHEN EXISTS (SELECT 1 FROM node o WHERE o.document = n.document AND o.shape LIKE 'Kestrel.Endpoints.%.Url' AND o.value LIKE 'http://%') THEN 'optional' ELSE 'tls' END, 'Kestrel listens at ' || n.value
FROM node n JOIN service_file f ON f.path = n.path WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'Kestrel.Endpoints.%.Url') AND n.value LIKE 'https://%' AND basename(n.path) REGEXP '(?i)^appsettings(\.prod\w*)?\.json$'
UNION ALL
SELECT n.path, n.line, 'tls', 'Rocket serves TLS' FROM node n JOIN service_file f ON f.path = n.path WHERE basename(n.path) = 'Rocket.toml' AND n.shape IN ('default.tls', 'release.tls', 'default.tls.certs', 'release.tls.certs')
UNION ALL
SELECT e.path, e.line, 'tls', e.name || ' is set' FROM environment e WHERE e.role = 'production' AND e.name IN ('SERVER_SSL_KEY_STORE', 'SERVER_SSL_BUNDLE', 'SERVER_SSL_CERTIFICATE', 'ASPNETCORE_Kestrel__Certificates__Default__Path') AND e.value <> ''
UNION ALL -- servers of Python, told on the command line
SELECT c.path, c.line, 'tls', 'the server is started with a certificate' FROM command c
WHERE c.role = 'production' AND (instr(c.text, '--ssl-certfile') > 0 OR instr(c.text, '--certfile') > 0 OR instr(c.text, '--ssl-certificate') > 0) AND c.text REGEXP '\b(uvicorn|gunicorn|hypercorn|granian)\b'
