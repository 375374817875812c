-- one row when the manifests let nothing from outside in: services of the cluster alone, a network policy that names its callers, no way through a gateway
-- path: the network policy
-- line: line
SELECT min(d.path) AS path, min(d.line) AS line FROM document d
WHERE d.kind = 'NetworkPolicy' AND d.role = 'production'
  AND EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.shape LIKE 'spec.ingress[].from[].%Selector')
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND (n.shape LIKE 'spec.ingress[].from[].ipBlock%' OR n.shape LIKE 'spec.ingress[].from[].%' AND n.value REGEXP '(?i)(ingress|gateway|nginx|traefik|istio|kong|envoy|contour|haproxy|edge|proxy)'))
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.shape = 'spec.ingress[]' AND NOT EXISTS (SELECT 1 FROM node f WHERE f.parent = n.id AND f.key = 'from'))
  AND NOT EXISTS (SELECT 1 FROM document o WHERE o.role = 'production' AND o.kind IN ('Ingress', 'IngressRoute', 'HTTPRoute', 'VirtualService', 'Gateway', 'KongIngress', 'Mapping', 'HTTPProxy'))
  AND EXISTS (SELECT 1 FROM document s WHERE s.role = 'production' AND s.kind = 'Service')
  AND NOT EXISTS (SELECT 1 FROM document s JOIN node t ON t.document = s.id AND t.shape = 'spec.type' AND t.value IN ('LoadBalancer', 'NodePort') WHERE s.role = 'production' AND s.kind = 'Service')
HAVING count(*) > 0
