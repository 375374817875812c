-- whose requests each limiter counts, as far as its endpoints tell
-- path: file of the limiter
-- line: line
-- login: 1 when all its endpoints are there for signing in
-- anonymous: 1 when none of its endpoints asks who calls
-- index: path
-- typed: path TEXT
SELECT l.path, l.line, min(EXISTS (SELECT 1 FROM login_area g WHERE g.route = l.route)) AND max(EXISTS (SELECT 1 FROM login_endpoint g WHERE g.route = l.route)) AS login,
       min(NOT EXISTS (SELECT 1 FROM route_guard g WHERE g.route = l.route AND g.kind = 'authentication')) AS anonymous
FROM (SELECT DISTINCT route, path, line FROM route_limiter) l
WHERE NOT EXISTS (SELECT 1 FROM exempt_endpoint e WHERE e.route = l.route AND e.reason IN ('health', 'static', 'documentation'))
GROUP BY l.path, l.line
