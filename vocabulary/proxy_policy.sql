-- what a proxy on the caller's side (a mesh's sidecar, an Envoy, Dapr) does with calls to one target, route by route
-- id: number
-- tool: Istio, Envoy, Dapr, Linkerd, Consul, Gateway API
-- mesh: mesh that must carry the pods: istio, linkerd, consul, dapr; NULL for a proxy that is called by its address
-- document: document.id
-- place: order of the route in its document; the first that fits a call decides
-- aim: host, listener, app (of Dapr), component (of Dapr)
-- target: host without .svc and the cluster's domain, port of the listener, app or component; * any
-- prefix: the path that the route asks for; NULL any
-- method: the method that it asks for; NULL any
-- timeout: the full bound as written; NULL none
-- attempts: number of retries, unbounded, budget; NULL when nothing is tried again
-- growth: exponential, fixed or none; NULL unknown
-- random: yes or no
-- path: file
-- line: line of the retries, else of the timeout or the route
-- index: id
-- index: aim
-- typed: id INTEGER, aim TEXT
WITH istio(tool, mesh, document, place, aim, target, prefix, method, timeout, attempts, growth, random, path, line) AS (
    SELECT 'Istio' AS tool, 'istio' AS mesh, d.id AS document, r.id AS place, 'host' AS aim, h.value AS target,
           (SELECT v.value FROM node u JOIN node v ON v.parent = u.id AND v.key IN ('prefix', 'exact') WHERE u.parent = m.id AND u.key = 'uri') AS prefix,
           (SELECT v.value FROM node u JOIN node v ON v.parent = u.id AND v.key = 'exact' WHERE u.parent = m.id AND u.key = 'method') AS method,
           coalesce((SELECT t.value FROM node t WHERE t.parent = r.id AND t.key = 'timeout' AND duration_ms(t.value) > 0),
                    (SELECT t.value FROM node t WHERE t.parent = x.id AND t.key = 'perTryTimeout' AND duration_ms(t.value) > 0)) AS timeout,
           (SELECT a.value FROM node a WHERE a.parent = x.id AND a.key = 'attempts') AS attempts,
           'exponential' AS growth, 'yes' AS random, r.path, coalesce(x.line, r.line) AS line
    FROM document d JOIN node h ON h.document = d.id AND h.shape = 'spec.hosts[]' JOIN node r ON r.document = d.id AND r.shape = 'spec.http[]'
    LEFT JOIN node x ON x.parent = r.id AND x.key = 'retries'
    LEFT JOIN node l ON l.parent = r.id AND l.key = 'match' LEFT JOIN node m ON m.parent = l.id
    WHERE d.kind = 'VirtualService' AND d.role = 'production'
      -- a route of an ingress gateway is none for what the pods call
      AND (NOT EXISTS (SELECT 1 FROM node g WHERE g.document = d.id AND g.shape = 'spec.gateways[]')
           OR EXISTS (SELECT 1 FROM node g WHERE g.document = d.id AND g.shape = 'spec.gateways[]' AND g.value = 'mesh'))
), envoy(tool, mesh, document, place, aim, target, prefix, method, timeout, attempts, growth, random, path, line) AS ( -- timeout 15s, one retry, 25 ms growing with full jitter: defaults of Envoy's route
    SELECT 'Envoy', NULL, r.document, r.id, 'listener', p.value,
           (SELECT v.value FROM node m JOIN node v ON v.parent = m.id AND v.key IN ('prefix', 'path') WHERE m.parent = r.parent AND m.key = 'match'), NULL,
           nullif(coalesce((SELECT iif(duration_ms(t.value) > 0, t.value, '') FROM node t WHERE t.parent = r.id AND t.key = 'timeout'), '15s (default)'), '') AS timeout,
           CASE WHEN EXISTS (SELECT 1 FROM node o WHERE o.parent = x.id AND o.key = 'retry_on') THEN coalesce((SELECT a.value FROM node a WHERE a.parent = x.id AND a.key IN ('num_retries', 'numRetries')), '1') END,
           'exponential', 'yes', r.path, coalesce(x.line, r.line)
    FROM node_shape s CROSS JOIN node r ON r.shape = s.shape JOIN document d ON d.id = r.document AND d.role = 'production'
    JOIN node i ON i.id = r.parent JOIN node w ON w.id = i.parent JOIN node v ON v.id = w.parent
    JOIN node l ON l.document = r.document AND l.shape = 'static_resources.listeners[]' AND substr(r.pointer, 1, length(l.pointer)) = l.pointer
    JOIN node p ON p.document = r.document AND p.pointer = l.pointer || '.address.socket_address.port_value'
    LEFT JOIN node x ON x.key = 'retry_policy' AND (x.parent = r.id OR x.parent = v.id AND NOT EXISTS (SELECT 1 FROM node o WHERE o.parent = r.id AND o.key = 'retry_policy'))
    WHERE s.shape LIKE 'static_resources.listeners[]%.virtual_hosts[].routes[].route'
), resiliency AS (
    SELECT d.id AS document, d.path FROM document d
    WHERE d.kind = 'Resiliency' AND d.role = 'production'
      AND (NOT EXISTS (SELECT 1 FROM node s WHERE s.document = d.id AND s.shape = 'scopes[]')
           OR NOT EXISTS (SELECT 1 FROM node a WHERE a.key = 'dapr.io/app-id')
           OR EXISTS (SELECT 1 FROM node s JOIN node a ON a.key = 'dapr.io/app-id' AND a.value = s.value WHERE s.document = d.id AND s.shape = 'scopes[]'))
), dapr_target(document, place, aim, target, retry, timeout) AS (
    SELECT d.document, t.id, 'app', t.key, (SELECT v.value FROM node v WHERE v.parent = t.id AND v.key = 'retry'), (SELECT v.value FROM node v WHERE v.parent = t.id AND v.key = 'timeout')
    FROM resiliency d JOIN node a ON a.document = d.document AND a.shape = 'spec.targets.apps' JOIN node t ON t.parent = a.id
    UNION ALL
    SELECT d.document, t.id, 'component', t.key, (SELECT v.value FROM node v WHERE v.parent = o.id AND v.key = 'retry'), (SELECT v.value FROM node v WHERE v.parent = o.id AND v.key = 'timeout')
    FROM resiliency d JOIN node a ON a.document = d.document AND a.shape = 'spec.targets.components' JOIN node t ON t.parent = a.id JOIN node o ON o.parent = t.id AND o.key = 'outbound'
    UNION ALL -- reserved names that hold wherever no target says otherwise
    SELECT d.document, 2000000000 + a.n, a.aim, '*',
           (SELECT v.key FROM node v WHERE v.parent = r.id AND (v.key = 'DefaultRetryPolicy' OR v.key IN ('DefaultAppRetryPolicy', 'DaprBuiltInServiceRetries') AND a.n = 1 OR v.key GLOB 'Default*ComponentOutboundRetryPolicy' AND a.n = 2)),
           (SELECT v.key FROM node v WHERE v.parent = t.id AND (v.key = 'DefaultTimeoutPolicy' OR v.key = 'DefaultAppTimeoutPolicy' AND a.n = 1 OR v.key GLOB 'Default*ComponentOutboundTimeoutPolicy' AND a.n = 2))
    FROM resiliency d JOIN (SELECT 1 AS n, 'app' AS aim UNION SELECT 2, 'component') a
    LEFT JOIN node r ON r.document = d.document AND r.shape = 'spec.policies.retries' LEFT JOIN node t ON t.document = d.document AND t.shape = 'spec.policies.timeouts'
), dapr(tool, mesh, document, place, aim, target, prefix, method, timeout, attempts, growth, random, path, line) AS (
    SELECT 'Dapr', 'dapr', t.document, t.place, t.aim, t.target, NULL, NULL,
           (SELECT v.value FROM node p JOIN node v ON v.parent = p.id AND v.key = t.timeout WHERE p.document = t.document AND p.shape = 'spec.policies.timeouts') AS timeout,
           CASE WHEN x.id IS NOT NULL THEN coalesce((SELECT v.value FROM node v WHERE v.parent = x.id AND v.key = 'maxRetries'), 'unbounded') END,
           CASE coalesce((SELECT v.value FROM node v WHERE v.parent = x.id AND v.key = 'policy'), 'constant') WHEN 'exponential' THEN 'exponential' ELSE 'fixed' END,
           CASE coalesce((SELECT v.value FROM node v WHERE v.parent = x.id AND v.key = 'policy'), 'constant') WHEN 'exponential' THEN 'yes' ELSE 'no' END,
           d.path, coalesce(x.line, d.line)
    FROM dapr_target t JOIN document d ON d.id = t.document
    LEFT JOIN node r ON r.document = t.document AND r.shape = 'spec.policies.retries' LEFT JOIN node x ON x.parent = r.id AND x.key = t.retry
    WHERE t.retry IS NOT NULL OR t.timeout IS NOT NULL
), linkerd(tool, mesh, document, place, aim, target, prefix, method, timeout, attempts, growth, random, path, line) AS (
    SELECT 'Linkerd', 'linkerd', d.id, r.id, 'host', d.name, NULL AS prefix,
           (SELECT v.value FROM node c JOIN node v ON v.parent = c.id AND v.key = 'method' WHERE c.parent = r.id AND c.key = 'condition') AS method,
           coalesce((SELECT t.value FROM node t WHERE t.parent = r.id AND t.key = 'timeout'), '10s (default)') AS timeout,
           CASE (SELECT t.value FROM node t WHERE t.parent = r.id AND t.key = 'isRetryable') WHEN 'true' THEN 'budget' END, 'none', 'no', r.path, r.line
    FROM document d JOIN node r ON r.document = d.id AND r.shape = 'spec.routes[]' WHERE d.kind = 'ServiceProfile' AND d.role = 'production'
    UNION ALL -- annotations of services
    SELECT 'Linkerd', 'linkerd', d.id, d.id, 'host', d.name || coalesce('.' || d.namespace, ''), NULL, NULL,
           (SELECT t.value FROM node t WHERE t.parent = a.id AND t.key IN ('timeout.linkerd.io/request', 'timeout.linkerd.io/response')),
           (SELECT coalesce((SELECT l.value FROM node l WHERE l.parent = a.id AND l.key = 'retry.linkerd.io/limit'), '1') FROM node t WHERE t.parent = a.id AND t.key IN ('retry.linkerd.io/http', 'retry.linkerd.io/grpc')),
           'exponential', 'yes', d.path, (SELECT min(t.line) FROM node t WHERE t.parent = a.id AND t.key IN (SELECT key FROM node_key WHERE key LIKE 'retry.linkerd.io/%' OR key LIKE 'timeout.linkerd.io/%'))
    FROM document d JOIN node a ON a.document = d.id AND a.shape = 'metadata.annotations' WHERE d.kind = 'Service' AND d.role = 'production'
), route(tool, mesh, document, place, aim, target, prefix, method, timeout, attempts, growth, random, path, line) AS ( -- a route of the Gateway API whose parent is a service is the caller's
    SELECT 'Gateway API', CASE WHEN d.api LIKE '%linkerd%' THEN 'linkerd' END, d.id, r.id, 'host', s.value,
           (SELECT v.value FROM node m JOIN node e ON e.parent = m.id JOIN node p ON p.parent = e.id AND p.key = 'path' JOIN node v ON v.parent = p.id AND v.key = 'value' WHERE m.parent = r.id AND m.key = 'matches') AS prefix,
           (SELECT v.value FROM node m JOIN node e ON e.parent = m.id JOIN node v ON v.parent = e.id AND v.key = 'method' WHERE m.parent = r.id AND m.key = 'matches') AS method,
           (SELECT v.value FROM node t JOIN node v ON v.parent = t.id AND v.key IN ('request', 'backendRequest') WHERE t.parent = r.id AND t.key = 'timeouts' AND duration_ms(v.value) > 0) AS timeout,
           coalesce((SELECT coalesce(v.value, '1') FROM node t LEFT JOIN node v ON v.parent = t.id AND v.key = 'attempts' WHERE t.parent = r.id AND t.key = 'retry'),
                    (SELECT coalesce((SELECT l.value FROM node l WHERE l.parent = t.parent AND l.key = 'retry.linkerd.io/limit'), '1') FROM node t WHERE t.document = d.id AND t.key = 'retry.linkerd.io/http')),
           'exponential', 'yes', r.path, coalesce((SELECT t.line FROM node t WHERE t.parent = r.id AND t.key IN ('retry', 'timeouts')), r.line)
    FROM document d JOIN node k ON k.document = d.id AND k.shape = 'spec.parentRefs[].kind' AND k.value = 'Service' JOIN node s ON s.parent = k.parent AND s.key = 'name'
    JOIN node r ON r.document = d.id AND r.shape = 'spec.rules[]' WHERE d.kind IN ('HTTPRoute', 'GRPCRoute') AND d.role = 'production'
), consul(tool, mesh, document, place, aim, target, prefix, method, timeout, attempts, growth, random, path, line) AS (
    SELECT 'Consul', 'consul', d.id, r.id, 'host', d.name,
           (SELECT v.value FROM node m JOIN node e ON e.parent = m.id AND e.key = 'http' JOIN node v ON v.parent = e.id AND v.key IN ('pathPrefix', 'pathExact') WHERE m.parent = r.id AND m.key = 'match') AS prefix, NULL,
           (SELECT v.value FROM node v WHERE v.parent = x.id AND v.key = 'requestTimeout') AS timeout,
           (SELECT v.value FROM node v WHERE v.parent = x.id AND v.key = 'numRetries'), 'exponential', 'yes', r.path, x.line
    FROM document d JOIN node r ON r.document = d.id AND r.shape = 'spec.routes[]' JOIN node x ON x.parent = r.id AND x.key = 'destination' WHERE d.kind = 'ServiceRouter' AND d.role = 'production'
), policy AS (
    SELECT * FROM istio
    UNION ALL SELECT * FROM envoy
    UNION ALL SELECT * FROM dapr
    UNION ALL SELECT * FROM linkerd
    UNION ALL SELECT * FROM route
    UNION ALL SELECT * FROM consul
)
SELECT row_number() OVER (ORDER BY path, line, place, target, prefix) AS id, tool, mesh, document, place, aim,
       CASE aim WHEN 'host' THEN lower(replace(replace(target, '.svc.cluster.local', ''), '.svc', '')) ELSE target END AS target, prefix, method,
       -- a try that may be repeated for ever is bounded by nothing
       CASE WHEN attempts IN ('-1', 'unbounded') THEN NULL ELSE timeout END AS timeout,
       CASE attempts WHEN '0' THEN NULL WHEN '-1' THEN 'unbounded' ELSE attempts END AS attempts, growth, random, path, line
FROM policy
