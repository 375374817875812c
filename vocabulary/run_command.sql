-- commands that people and machines run around the service: scripts, Makefiles, pipelines, package scripts, crontabs
-- path: file
-- line: line
-- text: the command
-- source: shell, makefile, workflow, gitlab, package, cron, pipeline
-- name: target, job or script it belongs to
-- role: role of the file
-- unit: unit of the file
-- index: path
SELECT n.path, n.line, n.value AS text, d.format AS source,
       CASE d.format WHEN 'makefile' THEN t.key ELSE basename(n.path) END AS name, d.role, d.unit
FROM document d CROSS JOIN node n ON n.document = d.id JOIN node l ON l.id = n.parent LEFT JOIN node t ON t.id = l.parent
WHERE d.format IN ('shell', 'makefile') AND l.key = 'commands' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'cron', n.key, d.role, d.unit
FROM document d CROSS JOIN node n ON n.document = d.id
WHERE d.format = 'cron' AND n.key = 'command' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'workflow', j.key, d.role, d.unit
FROM document d CROSS JOIN node n ON n.document = d.id JOIN node s ON s.id = n.parent JOIN node l ON l.id = s.parent JOIN node j ON j.id = l.parent
WHERE d.kind = 'github-workflow' AND n.key = 'run' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'workflow', basename(dirname(n.path)), d.role, d.unit
FROM node n JOIN document d ON d.id = n.document
WHERE n.shape = 'runs.steps[].run' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, coalesce(n.value, e.value), 'gitlab', j.key, d.role, d.unit
FROM document d CROSS JOIN node n ON n.document = d.id JOIN node j ON j.id = n.parent LEFT JOIN node e ON e.parent = n.id
WHERE d.kind = 'gitlab-ci' AND n.key IN ('script', 'before_script', 'after_script') AND coalesce(n.value, e.value) IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'package', n.key, d.role, d.unit
FROM document d CROSS JOIN node n ON n.document = d.id JOIN node s ON s.id = n.parent
WHERE d.kind = 'package.json' AND s.key = 'scripts' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'pipeline', NULL, d.role, d.unit
FROM document d CROSS JOIN node n ON n.document = d.id
WHERE (d.path LIKE '%.circleci/config.yml' OR d.path LIKE '%azure-pipelines%' OR d.path LIKE '%bitbucket-pipelines.yml') AND n.value IS NOT NULL
  AND (d.path LIKE '%.circleci/config.yml' AND n.key IN ('run', 'command')
   OR d.path LIKE '%azure-pipelines%' AND n.key IN ('script', 'bash')
   OR d.path LIKE '%bitbucket-pipelines.yml' AND n.shape LIKE '%.script[]')
