-- endpoints of the service: HTTP routes, file routes, gRPC and GraphQL methods
-- id: number
-- path: file
-- line: line
-- method: HTTP method, ALL, or NULL
-- pattern: path as written
-- unit: unit
-- call: call.id, NULL for file routes
-- app: the call that made the application or router
-- handler: function.id
-- position: order in the file
-- index: id
-- index: handler
-- index: app
SELECT row_number() OVER (ORDER BY path, line, method, pattern) AS id, path, line, method, pattern, unit, call, app, handler, position
FROM (SELECT path, line, method, pattern, unit, call, app, handler, position FROM route_call
      UNION ALL
      SELECT path, line, method, pattern, unit, NULL, NULL, handler, NULL FROM route_file)
