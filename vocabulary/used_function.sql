-- functions that something calls, mounts, passes on or exports by convention
-- function: function.id
-- index: function
SELECT DISTINCT target AS function FROM service_call WHERE target IS NOT NULL AND target IS NOT function
UNION
SELECT DISTINCT a.function FROM argument a WHERE a.function IS NOT NULL
UNION
SELECT f.id FROM function f WHERE f.kind = 'module'
   OR f.kind IN ('method', 'constructor') AND f.name IN ('intercept', 'use', 'catch', 'handle', 'canActivate', 'transform', 'onModuleInit', 'onApplicationBootstrap', 'process', 'constructor', 'handleError', 'run', 'execute', 'onFinish')
   OR f.exported = 1 AND f.name IN ('handler', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'middleware', 'register', 'default', 'onRequestError', 'handle', 'loader', 'action')
UNION
SELECT DISTINCT handler FROM route WHERE handler IS NOT NULL
UNION
SELECT DISTINCT decorates FROM service_call WHERE decorates IS NOT NULL
UNION -- passed by its canonical name: app.use(requestId)
SELECT f.id FROM argument a JOIN function f ON a.kind = 'name' AND a.value = f.path || ':' || f.name WHERE f.name <> ''
UNION
SELECT f.id FROM assignment n JOIN function f ON n.name = 'exports' AND n.path = f.path AND n.value = f.path || ':' || f.name
JOIN argument a ON a.value = f.path AND a.kind = 'name' WHERE f.name <> ''
