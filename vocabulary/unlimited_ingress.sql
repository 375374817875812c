-- ways in from outside without the request limit that another way in to the same workload has
-- path: file
-- line: line
-- note: which
WITH way AS (
    SELECT d.id, d.path, d.line, d.kind, d.name,
           EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND (n.key REGEXP '^nginx\.ingress\.kubernetes\.io/(limit-rps|limit-rpm|global-rate-limit)$' AND n.value NOT IN ('', '0')
                     OR n.key = 'konghq.com/plugins' AND EXISTS (SELECT 1 FROM document p JOIN node t ON t.document = p.id AND t.shape = 'plugin' AND t.value LIKE 'rate-limiting%' WHERE instr(n.value, p.name) > 0)
                     OR (n.key = 'traefik.ingress.kubernetes.io/router.middlewares' OR n.shape LIKE 'spec.routes[].middlewares[].name')
                        AND EXISTS (SELECT 1 FROM document m JOIN node t ON t.document = m.id AND t.shape = 'spec.rateLimit' WHERE m.kind = 'Middleware' AND instr(n.value, m.name) > 0))) AS limited
    FROM document d WHERE d.role = 'production' AND d.kind = 'Ingress'
), backend AS (
    SELECT w.*, n.value AS service FROM way w JOIN node n ON n.document = w.id
    WHERE n.shape REGEXP '(backend\.service\.name|backend\.serviceName)$'
    UNION ALL -- each route of Traefik by itself
    SELECT d.id, r.path, r.line, d.kind, coalesce(d.name, '') || ' ' || coalesce((SELECT m.value FROM node m WHERE m.parent = r.id AND m.key = 'match'), ''),
           EXISTS (SELECT 1 FROM node l JOIN node e ON e.parent = l.id JOIN node x ON x.parent = e.id AND x.key = 'name'
                   JOIN document m ON m.kind = 'Middleware' AND m.name = x.value AND m.role = 'production' JOIN node t ON t.document = m.id
                   WHERE l.parent = r.id AND l.key = 'middlewares'
                     AND (t.shape = 'spec.rateLimit' OR t.shape = 'spec.chain.middlewares[].name'
                          AND EXISTS (SELECT 1 FROM document k JOIN node y ON y.document = k.id AND y.shape = 'spec.rateLimit' WHERE k.kind = 'Middleware' AND k.name = t.value))),
           v.value
    FROM document d JOIN node r ON r.document = d.id AND r.shape = 'spec.routes[]' JOIN node s ON s.parent = r.id AND s.key = 'services' JOIN node i ON i.parent = s.id JOIN node v ON v.parent = i.id AND v.key = 'name'
    WHERE d.role = 'production' AND d.kind = 'IngressRoute'
    UNION ALL -- routes of Envoy Gateway; a policy on the gateway is for all of them
    SELECT d.id, d.path, d.line, d.kind, d.name,
           EXISTS (SELECT 1 FROM document p JOIN node t ON t.document = p.id AND t.shape = 'spec.rateLimit' JOIN node k ON k.document = p.id AND k.shape IN ('spec.targetRef.kind', 'spec.targetRefs[].kind') JOIN node x ON x.parent = k.parent AND x.key = 'name'
                   WHERE p.kind = 'BackendTrafficPolicy' AND p.role = 'production' AND (k.value = 'Gateway' OR x.value = d.name)),
           b.value
    FROM document d JOIN node b ON b.document = d.id AND b.shape = 'spec.rules[].backendRefs[].name'
    WHERE d.role = 'production' AND d.kind = 'HTTPRoute' AND EXISTS (SELECT 1 FROM document p WHERE p.kind = 'BackendTrafficPolicy')
)
SELECT DISTINCT o.path, o.line, o.kind || ' ' || coalesce(o.name, '') || ' leads to ' || o.service || ' without the request limit of ' || l.kind || ' ' || coalesce(l.name, '') AS note
FROM backend l JOIN backend o ON o.service = l.service
WHERE l.limited AND NOT o.limited AND o.name IS NOT l.name
  AND coalesce(o.name, '') || ' ' || o.path NOT REGEXP '(?i)(^|[/_.\s-])(internal|private|intranet|admin|staging|stage|dev|test|qa|preview|canary|acme)([/_.\s-]|$)'
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = o.id AND (n.key IN ('ingressClassName', 'kubernetes.io/ingress.class') AND n.value REGEXP '(?i)(internal|private)'
                  OR n.key = 'host' AND n.value REGEXP '(?i)(internal|\.local$|intranet|private|staging)' OR n.key LIKE '%/canary' AND n.value = 'true' OR n.key REGEXP '/(whitelist|allowlist)-source-range$'))
UNION -- locations of nginx beside one that limits
SELECT l.path, l.line, 'nginx location ' || coalesce(x.value, '') || ' has no request limit'
FROM document d JOIN node l ON l.document = d.id AND l.key = 'location' LEFT JOIN node x ON x.parent = l.id AND x.key = '#text'
WHERE d.format = 'nginx' AND d.role = 'production' AND EXISTS (SELECT 1 FROM node p WHERE p.parent = l.id AND p.key = 'proxy_pass')
  AND NOT EXISTS (SELECT 1 FROM node r JOIN node q ON q.id = r.parent WHERE r.document = d.id AND r.key = 'limit_req' AND (q.id = l.id OR q.key IS NOT 'location'))
  AND EXISTS (SELECT 1 FROM node r WHERE r.document = d.id AND r.key = 'limit_req')
  AND coalesce(x.value, '') NOT REGEXP '(?i)(health|ready|live|ping|status|metrics|static|assets|public|favicon|robots|well-known|internal|admin|docs|\.(js|css|png|ico))'
