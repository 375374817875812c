-- secrets that the service needs: variables, keys and files with secret names, connection texts
-- path: file
-- line: line
-- note: which
SELECT path, line, note FROM secret_input
UNION
SELECT path, line, kind || ' ' || coalesce(name, '') FROM document
WHERE role = 'production' AND kind IN ('Secret', 'ExternalSecret', 'SealedSecret', 'SecretProviderClass', 'VaultStaticSecret', 'VaultDynamicSecret', 'SopsSecret')
UNION
SELECT path, line, note FROM secret_file_form
UNION -- credentials that clients are given
SELECT c.path, a.line, c.callee || ' takes a ' || a.name FROM argument a JOIN service_call c ON c.id = a.call JOIN service_use u ON u.call = c.id AND u.role IN ('client', 'token_sign', 'token_verify', 'session')
WHERE a.name REGEXP '(?i)(^|\.)(password|apiKey|secretAccessKey|secret|clientSecret|privateKey)$'
