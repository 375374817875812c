-- endpoints that read something from elsewhere and might be served from a cache
-- route: route.id
-- path: file of what it asks first, or of the endpoint
-- line: line of that
-- note: which
-- index: route
-- typed: route INTEGER
WITH lazy AS MATERIALIZED (
    SELECT DISTINCT function FROM service_call WHERE callee IN (SELECT callee FROM call_callee WHERE callee GLOB 'django.db.models.Model.objects.*') AND function IS NOT NULL
), asked AS MATERIALIZED ( -- the call nearest to its handler that asks something
    SELECT h.route, min(h.depth || o.path || ':' || substr('0000000' || o.line, -7)) AS place
    FROM reach h CROSS JOIN outbound_call o ON o.function = h.function AND o.role = 'op' AND o.kind IN ('db', 'http', 'grpc', 'cloud', 'cache') AND o.scope = 'service' GROUP BY h.route
)
SELECT r.id AS route, coalesce(substr(a.place, 2, length(a.place) - 9), r.path) AS path, coalesce(CAST(substr(a.place, -7) AS INTEGER), r.line) AS line, coalesce(r.method || ' ', '') || coalesce(r.pattern, '') AS note
FROM route r LEFT JOIN asked a ON a.route = r.id
WHERE (r.method IN ('GET', 'ALL') OR r.method IS NULL OR r.kind = 'graphql'
       -- asked by POST: what its name calls a reading, and what writes nothing
       OR r.method = 'POST' AND r.pattern REGEXP '(?i)(/|\b)(get|list|info|search|find|query|fetch|recent|tree|history|count|details|members|children|breadcrumbs)[\w-]*$'
          AND NOT EXISTS (SELECT 1 FROM reach w CROSS JOIN data_op d ON d.function = w.function AND d.verb IN ('create', 'update', 'delete') WHERE w.route = r.id))
  AND NOT EXISTS (SELECT 1 FROM exempt_endpoint e WHERE e.route = r.id AND e.reason IN ('health', 'static', 'documentation', 'login'))
  AND EXISTS (SELECT 1 WHERE a.place IS NOT NULL
              UNION ALL -- query sets of Django ask when they are walked
              SELECT 1 FROM reach h JOIN lazy l ON l.function = h.function WHERE h.route = r.id
              UNION ALL -- views that read by themselves what the class names
              SELECT 1 FROM assignment q WHERE r.handler IS NULL AND q.function = r.class AND q.name = 'queryset' AND r.class IS NOT NULL)
