-- environment variables of the services of Compose files and of the containers of manifests, with the workload they belong to
-- workload: node.id of the service or container
-- path: file
-- line: line
-- name: variable
-- value: value, NULL when it comes from a reference
-- reference: kind of the reference: secretKeyRef, configMapKeyRef, fieldRef, env_file, NULL for a plain value
-- index: workload
-- index: name
-- typed: name TEXT
SELECT p.parent AS workload, n.path, n.line, n.key AS name, n.value, NULL AS reference
FROM node n JOIN node p ON p.id = n.parent AND p.key = 'environment' AND p.type = 'map' JOIN document d ON d.id = n.document AND d.kind = 'compose'
UNION ALL
SELECT p.parent, n.path, n.line, substr(n.value, 1, instr(n.value || '=', '=') - 1), CASE WHEN instr(n.value, '=') > 0 THEN substr(n.value, instr(n.value, '=') + 1) END, NULL
FROM node n JOIN node p ON p.id = n.parent AND p.key = 'environment' AND p.type = 'list' JOIN document d ON d.id = n.document AND d.kind = 'compose'
WHERE n.value IS NOT NULL
UNION ALL
SELECT l.parent, n.path, n.line, n.value, (SELECT v.value FROM node v WHERE v.parent = n.parent AND v.key = 'value'),
       (SELECT r.key FROM node f JOIN node r ON r.parent = f.id WHERE f.parent = n.parent AND f.key = 'valueFrom')
FROM node n JOIN node e ON e.id = n.parent JOIN node l ON l.id = e.parent AND l.key = 'env'
WHERE n.key = 'name' AND n.shape LIKE '%.env[].name' AND n.value IS NOT NULL
