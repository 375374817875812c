-- what guards each endpoint
-- route: route.id
-- kind: authentication or authorization
-- path: where the guard is
-- line: line
-- source: inline, application, mount, decorator, handler, file
-- index: route
SELECT m.route, x.kind, m.path, m.line, m.source
FROM route_middleware m JOIN rejecting_function x ON x.function = m.function
UNION
SELECT m.route, CASE u.role WHEN 'authorize' THEN 'authorization' ELSE 'authentication' END, m.path, m.line, m.source
FROM route_middleware m JOIN service_use u ON u.call = m.maker AND u.role IN ('guard', 'authorize')
UNION
SELECT m.route, CASE u.role WHEN 'authorize' THEN 'authorization' ELSE 'authentication' END, m.path, m.line, m.source
FROM route_middleware m JOIN route r ON r.id = m.route JOIN function h ON h.id = r.handler
JOIN service_call g ON g.path = m.path AND g.line = m.line AND g.decorates IN (h.id, h.parent)
JOIN service_use u ON u.call = g.id AND u.role IN ('guard', 'authorize')
UNION
SELECT r.id, x.kind, x.path, x.line, 'handler'
FROM route r JOIN rejecting_function x ON x.function = r.handler
