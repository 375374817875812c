-- files of Azure Pipelines: pipelines and the templates that they use
-- path: file
-- part: 1 when it is a template, which runs where it is used
-- index: path
-- typed: path TEXT
SELECT DISTINCT n.path, NOT basename(n.path) LIKE 'azure-pipelines%' AND NOT EXISTS (SELECT 1 FROM node r WHERE r.document = n.document AND r.shape IN ('trigger', 'pr', 'schedules', 'pool', 'resources')) AS part
FROM node n
WHERE n.key IN ('task', 'script', 'bash', 'pwsh', 'template', 'checkout') AND n.value IS NOT NULL
  AND n.shape IN ('steps[].' || n.key, 'jobs[].' || n.key, 'stages[].' || n.key, 'jobs[].steps[].' || n.key, 'stages[].jobs[].steps[].' || n.key, 'stages[].jobs[].' || n.key)
  AND (n.path REGEXP '(?i)(^|/)(azure-pipelines[^/]*|\.azure-pipelines/.*|\.azuredevops/.*|\.pipelines/.*)\.ya?ml$'
       OR n.key = 'task' AND n.value REGEXP '^\w+@\d+$'
       OR EXISTS (SELECT 1 FROM node r WHERE r.document = n.document AND r.shape IN ('pool', 'pool.vmImage', 'trigger', 'trigger.branches', 'parameters[].type')))
