-- environment variables that files of the service set: manifests, Compose, Dockerfiles, env files
-- path: file
-- line: line
-- unit: unit of the file
-- name: variable
-- value: its value; NULL when it comes from elsewhere (a secret, a field)
-- source: kubernetes, compose, dockerfile, systemd, env-file, command
-- role: role of the file; ci for what the jobs of a pipeline set
-- index: name
-- typed: name TEXT
SELECT n.path, n.line, f.unit, n.value AS name, v.value, 'kubernetes' AS source, f.role
FROM node n JOIN file f ON f.path = n.path
LEFT JOIN node v ON v.parent = n.parent AND v.key = 'value'
WHERE n.key = 'name' AND (n.shape LIKE '%.env[].name' OR n.shape LIKE '%.environment[].name')
UNION ALL
SELECT n.path, n.line, f.unit, n.key, n.value, CASE WHEN n.shape LIKE 'services.%' THEN 'compose' ELSE 'kubernetes' END,
       CASE WHEN n.path LIKE '.github/%' OR n.path LIKE '.circleci/%' OR n.path LIKE '.gitlab-ci%' OR n.path LIKE '%azure-pipelines%' OR n.path LIKE '.travis%' THEN 'ci' ELSE f.role END -- what jobs set for themselves
FROM node n JOIN node p ON p.id = n.parent JOIN file f ON f.path = n.path
WHERE p.key IN ('environment', 'env') AND p.type = 'map' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, f.unit, substr(n.value, 1, instr(n.value || '=', '=') - 1),
       CASE WHEN instr(n.value, '=') > 0 THEN substr(n.value, instr(n.value, '=') + 1) END, 'compose', f.role
FROM node n JOIN node p ON p.id = n.parent JOIN file f ON f.path = n.path
WHERE p.key = 'environment' AND p.type = 'list' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, f.unit, ltrim(substr(n.value, 1, instr(n.value, '=') - 1), '"'), rtrim(substr(n.value, instr(n.value, '=') + 1), '"'), 'systemd', f.role
FROM node n JOIN file f ON f.path = n.path
WHERE n.shape IN ('Service.Environment', 'Service.Environment[]') AND instr(n.value, '=') > 1
UNION ALL -- templates of Nomad
SELECT n.path, n.line, f.unit, n.name, CASE WHEN n.given THEN NULL ELSE n.value END, 'command', f.role FROM nomad_variable n JOIN file f ON f.path = n.path
UNION ALL
SELECT n.path, n.line, f.unit, n.key, n.value, 'env-file', f.role
FROM node n JOIN document d ON d.id = n.document JOIN file f ON f.path = n.path
WHERE d.format = 'env' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, f.unit, n.key, n.value, 'dockerfile', f.role
FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent JOIN node i ON i.id = p.parent JOIN node w ON w.parent = i.id AND w.key = 'name'
JOIN file f ON f.path = n.path
WHERE d.format = 'dockerfile' AND p.key = 'pairs' AND w.value = 'ENV'
UNION ALL
SELECT n.path, n.line, f.unit, n.key, n.value, 'kubernetes', f.role
FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent AND p.shape = 'data' JOIN file f ON f.path = n.path
WHERE d.kind = 'ConfigMap' AND n.value IS NOT NULL AND n.key REGEXP '^[A-Z][A-Z0-9_]+$'
UNION ALL
SELECT n.path, n.line, f.unit, substr(n.value, 1, instr(n.value, '=') - 1), substr(n.value, instr(n.value, '=') + 1), 'kubernetes', f.role
FROM node n JOIN file f ON f.path = n.path
WHERE n.shape = 'configMapGenerator[].literals[]' AND instr(n.value, '=') > 1
