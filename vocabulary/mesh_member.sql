-- whether the service's own pods go through the sidecar of a mesh, where the manifests say so
-- mesh: istio, linkerd, consul, dapr
-- joined: 1 when they do
-- path: file
-- line: line
-- index: mesh
-- typed: mesh TEXT
WITH said AS (
    SELECT CASE WHEN n.key LIKE '%istio%' THEN 'istio' WHEN n.key LIKE 'linkerd%' THEN 'linkerd' WHEN n.key LIKE 'consul%' THEN 'consul' ELSE 'dapr' END AS mesh,
           n.value NOT IN ('false', 'disabled', 'none') AS joined, n.path, n.line, d.kind <> 'Namespace' AS pod
    FROM node n JOIN document d ON d.id = n.document AND d.role = 'production'
    WHERE n.key IN ('istio-injection', 'sidecar.istio.io/inject', 'istio.io/rev', 'istio.io/dataplane-mode', 'linkerd.io/inject', 'consul.hashicorp.com/connect-inject', 'dapr.io/enabled')
      AND d.kind IN ('Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod', 'Rollout', 'Namespace')
    UNION ALL -- a namespace that is declared here without any mesh
    SELECT m.mesh, 0, d.path, d.line, 0
    FROM document d JOIN (SELECT 'istio' AS mesh UNION SELECT 'linkerd' UNION SELECT 'consul') m
    WHERE d.kind = 'Namespace' AND d.role = 'production' AND d.name IN (SELECT w.namespace FROM workload w WHERE NOT w.store)
      AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = d.id
                      AND n.key IN ('istio-injection', 'istio.io/rev', 'istio.io/dataplane-mode', 'linkerd.io/inject', 'consul.hashicorp.com/connect-inject'))
)
SELECT mesh, max(joined) AS joined, path, line FROM said s -- what pods say goes before what their namespace says
WHERE pod OR NOT EXISTS (SELECT 1 FROM said p WHERE p.pod AND p.mesh = s.mesh)
GROUP BY mesh
