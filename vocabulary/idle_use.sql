-- servers made in functions that nothing calls, beside servers that are
-- use: use.id
-- index: use
-- typed: use INTEGER
-- only if: SELECT 1 FROM use WHERE role = 'server' GROUP BY unit HAVING count(*) > 1
WITH made AS (
    SELECT u.id, u.unit, u.call, CASE WHEN f.kind = 'function' AND f.name <> '' AND f.name NOT IN ('main', 'init', 'handler', 'register', 'start', 'run')
      AND NOT EXISTS (SELECT 1 FROM call k WHERE k.target = f.id AND k.function <> f.id) AND NOT EXISTS (SELECT 1 FROM call k WHERE k.name = f.name AND k.target IS NULL)
      AND NOT EXISTS (SELECT 1 FROM call d WHERE d.decorates = f.id) AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.function = f.id)
      AND NOT EXISTS (SELECT 1 FROM import i WHERE i.resolved = f.path AND i.name IN (f.name, '*'))
      AND NOT EXISTS (SELECT 1 FROM assignment s WHERE s.value IN (f.name, f.path || ':' || f.name)) THEN 1 ELSE 0 END AS idle
    FROM service_use u JOIN call c ON c.id = u.call JOIN function f ON f.id = c.function
    WHERE u.role = 'server' AND u.kind = 'http'
)
SELECT DISTINCT m.id AS use FROM made m WHERE m.idle AND EXISTS (SELECT 1 FROM made x WHERE x.unit = m.unit AND NOT x.idle)
