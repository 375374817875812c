-- what describes the environment the service runs in
-- path: file
-- line: line
SELECT path, min(line) AS line FROM document
WHERE role = 'production' AND (kind IN ('compose', 'helm-chart', 'kustomization', 'cloudformation', 'serverless', 'fly', 'render', 'app-engine', 'wrangler', 'vercel', 'railway', 'systemd', 'ecs-task-definition', 'skaffold', 'cdk',
      'Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job', 'Ingress', 'Service', 'ConfigMap', 'HorizontalPodAutoscaler')
   OR format IN ('dockerfile', 'nginx'))
GROUP BY path
UNION
SELECT path, 1 FROM file WHERE role = 'production' AND language IN ('hcl', 'bicep')
