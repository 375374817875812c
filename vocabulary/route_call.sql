-- routes as registered by a call or decorator, before their guards are known
-- id: number of the route: its use
-- path: file
-- line: line
-- unit: unit
-- method: upper-case HTTP method, ALL, or NULL
-- pattern: path as written
-- call: call.id
-- app: the call that made the application or router it is registered on
-- handler: function.id of the handler
-- position: order of evaluation in the file
-- index: id
-- index: app
-- index: call
-- index: handler
SELECT u.id, u.path, u.line, u.unit,
       upper(coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'method' AND s.value <> 'unknown'),
                      CASE WHEN lower(c.name) IN ('get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'del') THEN CASE lower(c.name) WHEN 'del' THEN 'delete' ELSE c.name END END)) AS method,
       (SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'path') AS pattern,
       u.call, c.origin AS app,
       coalesce(c.decorates,
                (SELECT a.function FROM argument a WHERE a.call = c.id AND a.function IS NOT NULL AND (a.name IS NULL OR a.name LIKE '%andler' OR a.name = 'resolve') ORDER BY a.name IS NOT NULL DESC, a.position DESC),
                (SELECT i.function FROM argument a JOIN call w ON w.id = a.origin JOIN argument i ON i.call = w.id WHERE a.call = c.id AND i.function IS NOT NULL ORDER BY a.position DESC, i.position DESC)) AS handler,
       c.position
FROM service_use u JOIN call c ON c.id = u.call
WHERE u.role = 'route' AND NOT (u.kind IS 'http' AND c.decorates IS NULL AND c.constructs = 0 AND
      NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.position > 0 OR a.name IS NOT NULL)))
