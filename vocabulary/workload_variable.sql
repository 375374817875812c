-- environment variables of the services of Compose files, of the containers of manifests and of what Kamal, Nomad, ECS and Ansible run, with the workload they belong to
-- workload: node.id of the service or container
-- path: file
-- line: line
-- name: variable
-- value: value, NULL when it comes from a reference
-- reference: kind of the reference: secretKeyRef, configMapKeyRef, fieldRef, env_file, kamal secrets, NULL for a plain value
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
UNION ALL -- Kamal: env.clear, or env itself, of the service (its workload is `servers`), of a role and of what runs beside it; names below env.secret
SELECT CASE WHEN e.pointer = 'env' THEN (SELECT w.id FROM node w WHERE w.document = d.id AND w.pointer = 'servers') ELSE e.parent END, n.path, n.line, n.key, n.value, NULL
FROM document d JOIN node e ON e.document = d.id AND e.key = 'env' AND e.type = 'map' JOIN node p ON p.id = e.id OR p.parent = e.id AND p.key = 'clear' JOIN node n ON n.parent = p.id AND n.value IS NOT NULL WHERE d.kind = 'kamal'
UNION ALL
SELECT CASE WHEN e.pointer = 'env' THEN (SELECT w.id FROM node w WHERE w.document = d.id AND w.pointer = 'servers') ELSE e.parent END, n.path, n.line, substr(n.value, 1, instr(n.value || ':', ':') - 1), NULL, 'kamal secrets'
FROM document d JOIN node e ON e.document = d.id AND e.key = 'env' AND e.type = 'map' JOIN node p ON p.parent = e.id AND p.key = 'secret' JOIN node n ON n.parent = p.id AND n.value IS NOT NULL WHERE d.kind = 'kamal'
UNION ALL -- tasks of Nomad: what their driver runs is in the block beside
SELECT (SELECT c.id FROM node c WHERE c.parent = e.parent AND c.key = 'config'), n.path, n.line, n.key, n.value, NULL
FROM document d JOIN node e ON e.document = d.id AND e.key = 'env' AND e.type = 'map' JOIN node n ON n.parent = e.id AND n.value IS NOT NULL WHERE d.kind = 'nomad'
UNION ALL -- containers of ECS
SELECT l.parent, n.path, n.line, n.value, (SELECT v.value FROM node v WHERE v.parent = n.parent AND v.key = 'value'), NULL
FROM node n JOIN node e ON e.id = n.parent JOIN node l ON l.id = e.parent AND l.key = 'environment' WHERE n.key = 'name' AND n.shape IN ('containerDefinitions[].environment[].name', 'container_definitions[].environment[].name') AND n.value IS NOT NULL
UNION ALL -- containers that Ansible starts
SELECT e.parent, n.path, n.line, n.key, n.value, NULL
FROM node m JOIN node e ON e.parent = m.id AND e.key = 'env' AND e.type = 'map' JOIN node n ON n.parent = e.id AND n.value IS NOT NULL WHERE m.key IN ('community.docker.docker_container', 'docker_container', 'containers.podman.podman_container', 'podman_container', 'community.general.docker_container')
