-- endpoints, listening servers or exported request handlers
-- path: file
-- line: line
-- note: what it is
SELECT path, line, coalesce(method || ' ', '') || coalesce(pattern, 'endpoint') AS note FROM route
UNION ALL
SELECT path, line, library || ' ' || role FROM service_use WHERE role IN ('listen', 'server')
UNION ALL
SELECT n.path, n.line, d.kind || ' ' || coalesce(d.name, '') || ' listens on port ' || n.value
FROM node n JOIN document d ON d.id = n.document
WHERE n.key = 'containerPort' AND n.value IS NOT NULL AND d.role = 'production' AND d.kind IN ('Deployment', 'StatefulSet', 'DaemonSet', 'Rollout')
