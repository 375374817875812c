-- middleware of the repository that settings name by its dotted path (MIDDLEWARE = ['app.middleware.Auth'])
-- path: the settings file
-- line: line
-- value: the dotted path
-- class: function.id of the class or function; NULL when it is of a library
-- unit: unit of the settings
SELECT a.path, a.line, a.value, n.id AS class, f.unit
FROM assignment a JOIN file f ON f.path = a.path AND f.role = 'production'
LEFT JOIN function n ON n.name = replace(a.value, rtrim(a.value, replace(a.value, '.', '')), '') AND n.kind IN ('class', 'function')
     AND replace(replace(n.path, '/', '.'), '.py', '') || '.' || n.name LIKE '%' || a.value
WHERE a.name IN ('MIDDLEWARE', 'MIDDLEWARE_CLASSES') AND a.target IN ('exports.MIDDLEWARE[]', 'exports.MIDDLEWARE_CLASSES[]') AND a.kind = 'string'
