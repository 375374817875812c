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
    FROM document d WHERE d.role = 'production' AND d.kind IN ('Ingress', 'IngressRoute')
), backend AS (
    SELECT w.*, n.value AS service FROM way w JOIN node n ON n.document = w.id
    WHERE n.shape REGEXP '(backend\.service\.name|backend\.serviceName|routes\[\]\.services\[\]\.name)$'
)
SELECT DISTINCT o.path, o.line, o.kind || ' ' || coalesce(o.name, '') || ' leads to ' || o.service || ' without the request limit of ' || l.kind || ' ' || coalesce(l.name, '') AS note
FROM backend l JOIN backend o ON o.service = l.service
WHERE l.limited AND NOT o.limited AND o.name IS NOT l.name
  AND coalesce(o.name, '') || ' ' || o.path NOT REGEXP '(?i)(^|[/_.\s-])(internal|private|intranet|admin|staging|stage|dev|test|qa|preview|canary|acme)([/_.\s-]|$)'
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = o.id AND (n.key IN ('ingressClassName', 'kubernetes.io/ingress.class') AND n.value REGEXP '(?i)(internal|private)'
                  OR n.key = 'host' AND n.value REGEXP '(?i)(internal|\.local$|intranet|private|staging)' OR n.key LIKE '%/canary' AND n.value = 'true' OR n.key REGEXP '/(whitelist|allowlist)-source-range$'))
