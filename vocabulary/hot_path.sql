-- endpoints that read something from elsewhere and might be served from a cache
-- route: route.id
-- path: file
-- line: line
-- note: which
-- index: route
-- typed: route INTEGER
WITH lazy AS MATERIALIZED (
    SELECT DISTINCT function FROM service_call WHERE callee IN (SELECT callee FROM call_callee WHERE callee GLOB 'django.db.models.Model.objects.*') AND function IS NOT NULL
)
SELECT r.id AS route, r.path, r.line, coalesce(r.method || ' ', '') || coalesce(r.pattern, '') AS note FROM route r
WHERE (r.method IN ('GET', 'ALL') OR r.method IS NULL OR r.kind = 'graphql')
  AND NOT EXISTS (SELECT 1 FROM exempt_endpoint e WHERE e.route = r.id AND e.reason IN ('health', 'static', 'documentation', 'login'))
  AND EXISTS (SELECT 1 FROM reach h JOIN outbound_call o ON o.function = h.function AND o.role = 'op' AND o.kind IN ('db', 'http', 'grpc', 'cloud', 'cache') AND o.scope = 'service' WHERE h.route = r.id
              UNION ALL -- query sets of Django ask when they are walked
              SELECT 1 FROM reach h JOIN lazy l ON l.function = h.function WHERE h.route = r.id
              UNION ALL -- views that read by themselves what the class names
              SELECT 1 FROM assignment q WHERE r.handler IS NULL AND q.function = r.class AND q.name = 'queryset' AND r.class IS NOT NULL)
