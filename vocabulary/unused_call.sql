-- outbound operations of functions that nothing of the service reaches: helpers that only tests call
-- call: call.id
-- function: function.id of the unused function
-- path: its file
-- line: line of it
-- index: call
-- typed: call INTEGER
WITH op AS (
    SELECT o.call, CASE WHEN p.kind = 'function' THEN p.id ELSE f.id END AS function
    FROM outbound_call o JOIN function f ON f.id = o.function LEFT JOIN function p ON p.id = f.parent WHERE o.role = 'op' AND o.scope = 'service'
), candidate AS MATERIALIZED (
    SELECT DISTINCT f.id, f.path, f.line, f.name FROM op JOIN function f ON f.id = op.function JOIN function m ON m.id = f.parent AND m.kind = 'module'
    WHERE f.kind = 'function' AND f.name <> '' AND f.name NOT IN ('main', 'init', 'handler', 'lambda_handler', 'handle', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'middleware', 'register', 'default', 'loader', 'action', 'run')
), wanted(name) AS MATERIALIZED (
    SELECT name FROM candidate UNION SELECT path || ':' || name FROM candidate
), named(name) AS MATERIALIZED ( -- handed over by name: path:name, 'package.module.name'
    SELECT value FROM argument WHERE kind = 'name' AND function IS NULL AND value LIKE '%:%' AND value IN (SELECT name FROM wanted)
    UNION
    SELECT replace(value, rtrim(value, replace(value, '.', '')), '') FROM argument WHERE kind = 'string' AND value LIKE '%.%' AND value NOT LIKE '% %' AND length(value) < 200
      AND replace(value, rtrim(value, replace(value, '.', '')), '') IN (SELECT name FROM wanted)
    UNION
    SELECT value FROM assignment WHERE kind IN ('name', 'function') AND value LIKE '%:%' AND value IN (SELECT name FROM wanted)
), taken(path, name) AS MATERIALIZED ( -- what files of production take from theirs
    SELECT DISTINCT i.resolved, i.name FROM import i CROSS JOIN file s ON s.path = i.path AND s.role = 'production' WHERE i.resolved IN (SELECT path FROM candidate)
), unused AS MATERIALIZED (
    SELECT * FROM candidate f
    WHERE NOT EXISTS (SELECT 1 FROM service_call c WHERE c.target = f.id AND c.function <> f.id)
      AND NOT EXISTS (SELECT 1 FROM call c WHERE c.name = f.name AND c.target IS NULL)
      AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.function = f.id)
      AND NOT EXISTS (SELECT 1 FROM taken i WHERE i.path = f.path AND i.name IN (f.name, '*'))
      AND NOT EXISTS (SELECT 1 FROM route r WHERE r.handler = f.id)
      -- what only repeats or watches it does not start it
      AND NOT EXISTS (SELECT 1 FROM call c WHERE c.decorates = f.id AND (NOT EXISTS (SELECT 1 FROM use u WHERE u.call = c.id) OR EXISTS (SELECT 1 FROM use u WHERE u.call = c.id AND u.role NOT IN ('retry', 'breaker', 'timeout_wrapper', 'span'))))
      AND f.path || ':' || f.name NOT IN (SELECT name FROM named) AND f.name NOT IN (SELECT name FROM named)
)
SELECT op.call, u.id AS function, u.path, u.line FROM op JOIN unused u ON u.id = op.function
WHERE EXISTS (SELECT 1 FROM op x WHERE x.function NOT IN (SELECT id FROM unused)) -- of a library nothing is
