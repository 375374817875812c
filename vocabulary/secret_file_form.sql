-- helpers that read a secret from the file that NAME_FILE names, for whatever NAME: of the service's code, or of what starts its container
-- path: file
-- line: line
-- note: what it does
-- anchor: python _FILE
-- anchor: go _FILE
-- anchor: java _FILE
-- anchor: csharp _FILE
-- anchor: ruby _FILE
-- anchor: php _FILE
-- anchor: rust _FILE
SELECT c.path, min(c.line) AS line, 'any secret may come from the file that its _FILE variable names' AS note
FROM service_call c CROSS JOIN argument a ON a.call = c.id CROSS JOIN file f ON f.path = c.path AND f.role = 'production' LEFT JOIN function k ON k.id = c.function
WHERE a.position = 0 AND a.kind = 'template' AND a.value GLOB '*$[{]}_FILE'
  AND c.name IN ('getenv', 'Getenv', 'LookupEnv', 'get', 'env', 'fetch', 'var', 'GetEnvironmentVariable', 'environ')
  AND (k.kind IN ('module', 'class') OR EXISTS (SELECT 1 FROM call u WHERE u.target = k.id)) -- a helper that something calls
GROUP BY c.path
UNION ALL
SELECT m.path, min(m.line), 'the container may take any secret from the file that its _FILE variable names'
FROM command m WHERE m.source = 'shell' AND m.role = 'production' AND instr(m.text, '_FILE') > 0 AND m.text REGEXP '\$\{?\w+\}?_FILE\b|%_FILE\}|/_FILE/\}'
  AND EXISTS (SELECT 1 FROM command r WHERE r.path = m.path AND (r.text REGEXP 'export +"?\$' AND r.text NOT LIKE '%PATH=%' OR instr(r.text, '/container_environment') > 0)) -- or laid down where s6 takes the environment from
  AND EXISTS (SELECT 1 FROM command r WHERE r.path = m.path AND (r.text LIKE '%$(cat %' OR r.text LIKE '%$(<%'))
GROUP BY m.path
