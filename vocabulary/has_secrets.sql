-- secrets that the service needs: variables, keys and files with secret names, connection texts
-- path: file
-- line: line
-- note: which
SELECT path, line, detail AS note FROM trait t
WHERE kind = 'environment' AND detail REGEXP '(?i)(secret|token|passw|pwd|api_?key|private_?key|credential|dsn|database_url|_url$|connection)' 
UNION
SELECT path, line, name FROM environment WHERE role = 'production' AND name REGEXP '(?i)(secret|token|passw|pwd|api_?key|private_?key|credential|dsn|database_url)'
UNION
SELECT path, line, kind || ' ' || coalesce(name, '') FROM document WHERE kind IN ('Secret', 'ExternalSecret', 'SealedSecret', 'SecretProviderClass') AND role = 'production'
