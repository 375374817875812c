-- applications on a port of their own that no request limiter stands before, beside others that one does
-- app: the call that made the application
-- path: file
-- line: where it listens
-- index: app
WITH listening AS (
    SELECT q.app, u.path, u.line, u.unit FROM service_use u JOIN call c ON c.id = u.call JOIN app_root q ON q.call = c.origin WHERE u.role IN ('listen', 'server')
    UNION
    SELECT q.app, u.path, u.line, u.unit FROM service_use u JOIN argument a ON a.call = u.call AND a.origin IS NOT NULL JOIN app_root q ON q.call = a.origin WHERE u.role IN ('listen', 'server')
), limited AS (
    SELECT DISTINCT m.app FROM middleware m
    WHERE m.maker IN (SELECT call FROM use WHERE role = 'limiter') OR m.function IN (SELECT function FROM limiting_function) OR m.maker IN (SELECT c.id FROM call c JOIN limiting_function l ON l.function = c.target)
)
SELECT l.app, min(l.path) AS path, min(l.line) AS line FROM listening l
WHERE l.app NOT IN (SELECT app FROM limited WHERE app IS NOT NULL)
  AND EXISTS (SELECT 1 FROM listening o WHERE o.unit = l.unit AND o.app IN (SELECT app FROM limited))
  AND (EXISTS (SELECT 1 FROM argument g JOIN call k ON k.id = g.call JOIN use v ON v.function = k.target AND v.role = 'route' WHERE g.origin = l.app) -- a function puts the routes on it
       OR EXISTS (SELECT 1 FROM app_ancestor p JOIN route r ON r.app = p.router WHERE p.app = l.app AND NOT EXISTS (SELECT 1 FROM exempt_endpoint e WHERE e.route = r.id AND e.reason IN ('health', 'static', 'documentation'))))
GROUP BY l.app
