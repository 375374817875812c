-- secrets that the service needs: variables, keys and files with secret names, connection texts
-- path: file
-- line: line
-- note: which
SELECT path, line, note FROM secret_input
UNION
SELECT path, line, kind || ' ' || coalesce(name, '') FROM document
WHERE role = 'production' AND kind IN ('Secret', 'ExternalSecret', 'SealedSecret', 'SecretProviderClass', 'VaultStaticSecret', 'VaultDynamicSecret', 'SopsSecret')
