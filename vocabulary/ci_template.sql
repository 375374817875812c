-- steps of pipelines that are written once and used by name: templates of Azure Pipelines, commands of CircleCI
-- user: command.holder of the job that uses them
-- path: file of the job
-- line: line
-- name: the template as it is named
-- template: file of the template, or command.holder of the command
-- role: role of the file
WITH named AS (
    SELECT n.path, n.line, n.value, n.pointer, d.role, ltrim(CASE WHEN instr(n.value, '@') > 0 THEN substr(n.value, 1, instr(n.value, '@') - 1) ELSE n.value END, '/') AS target
    FROM node n JOIN azure_pipeline a ON a.path = n.path JOIN document d ON d.id = n.document
    WHERE n.key = 'template' AND n.value IS NOT NULL AND n.value LIKE '%.y%ml%'
)
SELECT n.path || '#' || CASE WHEN instr(n.pointer, 'steps[') > 0 THEN rtrim(substr(n.pointer, 1, instr(n.pointer, 'steps[') - 1), '.') ELSE n.pointer END AS user, n.path, n.line, n.value AS name, f.path AS template, n.role
FROM named n JOIN azure_pipeline f
  ON f.path = CASE WHEN n.value LIKE '/%' THEN n.target WHEN n.target LIKE '../%' THEN ltrim(dirname(dirname(n.path)) || substr(n.target, 3), '/') WHEN n.target LIKE './%' THEN ltrim(dirname(n.path) || substr(n.target, 2), '/') ELSE ltrim(dirname(n.path) || '/' || n.target, '/') END
UNION
SELECT u.path || '#' || j.pointer, u.path, u.line, c.key, u.path || '#' || c.pointer, d.role
FROM document d JOIN node s ON s.document = d.id AND s.shape = 'commands' JOIN node c ON c.parent = s.id AND c.type = 'map'
JOIN node u ON u.document = d.id AND c.key IN (u.key, u.value) AND (u.key IS NULL AND u.shape LIKE 'jobs.%.steps[]' OR u.key IS NOT NULL AND u.shape LIKE 'jobs.%.steps[].' || u.key)
JOIN node j ON j.document = d.id AND j.shape LIKE 'jobs.%' AND instr(u.pointer, j.pointer || '.steps[') = 1
WHERE d.path LIKE '%.circleci/%'
