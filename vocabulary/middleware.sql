-- what runs before the handlers of an application or router
-- path: file
-- line: line
-- app: the call that made the application or router
-- call: the call that mounts it
-- pattern: path prefix it is mounted at, NULL everywhere
-- position: order in the file
-- argument: position of the argument
-- function: function.id when it is a function of the repository
-- maker: the call that made it (a factory of a library or the repository)
-- value: canonical name of it
-- index: app
SELECT c.path, c.line, c.origin AS app, c.id AS call,
       (SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'path' AND s.value LIKE '/%') AS pattern,
       c.position, a.position AS argument, a.function, a.origin AS maker, a.value
FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id
WHERE u.role IN ('middleware', 'mount') AND (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name')
