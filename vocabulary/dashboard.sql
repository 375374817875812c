-- dashboards as code
-- path: file
-- line: line
SELECT path, line FROM document WHERE kind IN ('grafana-dashboard', 'GrafanaDashboard', 'DatadogDashboard') AND role IN ('production', 'docs')
UNION
SELECT n.path, n.line FROM node n JOIN document d ON d.id = n.document WHERE n.key = 'Type' AND n.value = 'AWS::CloudWatch::Dashboard' AND d.role = 'production'
UNION
SELECT n.path, n.line FROM node n JOIN document d ON d.id = n.document WHERE d.kind = 'ConfigMap' AND d.role = 'production' AND n.key LIKE '%.json' AND n.value LIKE '%"panels"%'
