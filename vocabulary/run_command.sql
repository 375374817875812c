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
FROM document d JOIN node n ON n.document = d.id JOIN node l ON l.id = n.parent LEFT JOIN node t ON t.id = l.parent
WHERE d.format IN ('shell', 'makefile') AND l.key = 'commands' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'cron', n.key, d.role, d.unit
FROM document d JOIN node n ON n.document = d.id
WHERE d.format = 'cron' AND n.key = 'command' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'workflow', j.key, d.role, d.unit
FROM document d JOIN node n ON n.document = d.id JOIN node s ON s.id = n.parent JOIN node l ON l.id = s.parent JOIN node j ON j.id = l.parent
WHERE d.kind = 'github-workflow' AND n.key = 'run' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'workflow', basename(dirname(n.path)), d.role, d.unit
FROM document d JOIN node n ON n.document = d.id
WHERE n.key = 'run' AND n.shape LIKE 'runs.steps[].run' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, coalesce(n.value, e.value), 'gitlab', j.key, d.role, d.unit
FROM document d JOIN node n ON n.document = d.id JOIN node j ON j.id = n.parent LEFT JOIN node e ON e.parent = n.id
WHERE d.kind = 'gitlab-ci' AND n.key IN ('script', 'before_script', 'after_script') AND coalesce(n.value, e.value) IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'package', n.key, d.role, d.unit
FROM document d JOIN node n ON n.document = d.id JOIN node s ON s.id = n.parent
WHERE d.kind = 'package.json' AND s.key = 'scripts' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'pipeline', NULL, d.role, d.unit
FROM document d JOIN node n ON n.document = d.id
WHERE n.value IS NOT NULL AND (matches_path('**/.circleci/config.yml', d.path) AND n.key IN ('run', 'command')
   OR matches_path('**/azure-pipelines*.yml', d.path) AND n.key IN ('script', 'bash')
   OR matches_path('**/bitbucket-pipelines.yml', d.path) AND n.shape LIKE '%.script[]')
