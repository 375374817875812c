-- request metrics that something in front of the service makes: a mesh, an ingress, a load balancer
-- path: file
-- line: line
-- note: what makes them
SELECT n.path, n.line, 'the mesh measures requests (' || n.key || ')' AS note FROM node n JOIN file f ON f.path = n.path
WHERE f.role = 'production' AND (n.key IN ('istio-injection', 'sidecar.istio.io/inject', 'linkerd.io/inject', 'istio.io/rev', 'consul.hashicorp.com/connect-inject', 'kuma.io/sidecar-injection'))
  AND lower(n.value) IN ('enabled', 'true', 'default', 'stable')
UNION
SELECT n.path, n.line, 'measured from outside: ' || substr(n.value, 1, 60) FROM node n JOIN file f ON f.path = n.path
WHERE f.role = 'production' AND n.key IN ('expr', 'query', 'metric_name', 'MetricName')
  AND n.value REGEXP 'istio_request|nginx_ingress_controller_request|envoy_cluster_upstream_rq|traefik_(service|entrypoint)_request|linkerd_|response_total|TargetResponseTime|HTTPCode_(Target|ELB)|kong_(http|latency|request)|haproxy_(backend|frontend)|loadbalancing.googleapis.com|probe_(duration|success)|run.googleapis.com/request|apigateway'
