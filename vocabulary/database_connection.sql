-- how the code connects to databases: pools, and clients of one connection
-- path: file
-- line: line
-- library: library
-- kind: pool or single
-- size: upper bound of a pool as text; NULL none
-- per_operation: 1 when it is made anew for requests or jobs
-- pooler: 1 when a pooler stands in front
-- call: call.id
SELECT c.path, c.line, x.library, x.kind,
       (SELECT s.value FROM setting s WHERE s.use = x.use AND s.name = 'pool') AS size,
       EXISTS (SELECT 1 FROM setting s WHERE s.use = x.use AND s.name = 'connection' AND s.value = 'per operation') OR fn.kind <> 'module'
       AND (EXISTS (SELECT 1 FROM reach h WHERE h.function = c.function)
            OR EXISTS (SELECT 1 FROM service_call e WHERE e.origin = c.id AND e.function = c.function))
       AND (EXISTS (SELECT 1 FROM call e WHERE e.origin = c.id AND e.name REGEXP '(?i)^(end|close|destroy|quit|disconnect|\$disconnect|release)$' AND (e.function = c.function OR e.path = c.path AND EXISTS (SELECT 1 FROM reach h WHERE h.function = e.function)))
            OR EXISTS (SELECT 1 FROM route r WHERE r.handler = c.function)
            OR EXISTS (SELECT 1 FROM reach h WHERE h.function = c.function) AND x.kind = 'single'
            OR fn.kind IN ('function', 'method') AND NOT EXISTS ( -- nothing keeps it
                  SELECT 1 FROM assignment s WHERE s.function = c.function AND (s.line BETWEEN c.line AND c.end_line OR s.origin = c.id OR instr(s.value, c.callee) = 1)
                  UNION ALL SELECT 1 FROM argument a JOIN call k ON k.id = a.call WHERE a.origin = c.id AND k.name IN ('set', 'put', 'add', 'push', 'register', 'provide', 'decorate', 'assign')))
       AND EXISTS (SELECT 1 FROM reach h WHERE h.function = c.function)
       AND NOT EXISTS (SELECT 1 FROM block b WHERE b.id = c.block AND b.kind = 'branch' AND b.detail REGEXP '(^!\w|=== ?(null|undefined)|== ?null|!\w+(\.\w+)*$)') AS per_operation,
       EXISTS (SELECT 1 FROM connection_pooler) AS pooler, c.id AS call
FROM (SELECT u.id AS use, u.call, u.library, 'pool' AS kind FROM service_use u WHERE u.role = 'pool' AND u.kind = 'db' AND u.call IS NOT NULL
      UNION
      SELECT u.id, u.call, u.library, 'single' FROM service_use u WHERE u.role = 'client' AND u.kind = 'db' AND u.call IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM use p WHERE p.role = 'pool' AND p.call = u.call)
         AND NOT EXISTS (SELECT 1 FROM argument a JOIN use p ON p.call = a.origin AND p.role = 'pool' WHERE a.call = u.call)) x
JOIN call c ON c.id = x.call JOIN function fn ON fn.id = c.function
WHERE NOT (x.kind = 'single' AND EXISTS (SELECT 1 FROM service_use m WHERE m.function = c.function AND m.role = 'migration')) -- opened to migrate, then gone
  AND NOT (x.kind = 'single' AND fn.kind = 'method' AND EXISTS (SELECT 1 FROM service_use m WHERE m.role = 'pool' AND m.library IN ('r2d2', 'bb8', 'deadpool'))
           AND (fn.name IN ('connect', 'create') OR EXISTS (SELECT 1 FROM call k JOIN function g ON g.id = k.function AND g.kind = 'method' AND g.name IN ('connect', 'create') WHERE k.target = fn.id))) -- by which a pool makes its connections
  AND NOT (x.library = 'gorm.io/gorm' AND EXISTS (SELECT 1 FROM call d WHERE d.origin = c.id AND d.name = 'DB')) -- its pool is the database/sql one that DB() gives
  AND NOT (fn.kind = 'module' -- exported, and nobody imports it
      AND EXISTS (SELECT 1 FROM function m JOIN assignment s ON s.function = m.id WHERE m.id = c.function AND (s.target LIKE 'exports%' OR s.target LIKE 'module.exports%') AND (s.line BETWEEN c.line AND c.end_line OR s.origin = c.id OR instr(s.value, c.callee) = 1))
      AND NOT EXISTS (SELECT 1 FROM import i WHERE i.resolved = c.path AND i.path <> c.path)
      AND NOT EXISTS (SELECT 1 FROM call e WHERE e.origin = c.id) AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.origin = c.id AND a.call <> c.id))
UNION ALL -- a pool that the class path brings: Spring Boot makes one HikariCP for the service
SELECT coalesce(f.path, c.path), coalesce(f.line, c.line), 'hikaricp', 'pool', coalesce(f.value, '10'),
       EXISTS (SELECT 1 FROM framework_setting t WHERE t.unit = c.unit AND t.name = 'spring.datasource.type' AND t.value REGEXP '(SimpleDriver|DriverManager)DataSource$'), EXISTS (SELECT 1 FROM connection_pooler), NULL
FROM configured_use c LEFT JOIN framework_setting f ON f.unit = c.unit AND f.name = 'spring.datasource.hikari.maximumpoolsize'
WHERE c.role = 'pool' AND c.kind = 'db' AND c.library = 'hikaricp'
  AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'pool' AND u.kind = 'db' AND u.unit = c.unit)
UNION ALL
SELECT coalesce(f.path, c.path), coalesce(f.line, c.line), 'r2dbc-pool', 'pool', coalesce(f.value, '10'), 0, EXISTS (SELECT 1 FROM connection_pooler), NULL
FROM configured_use c LEFT JOIN framework_setting f ON f.unit = c.unit AND f.name = 'spring.r2dbc.pool.maxsize'
WHERE c.role = 'pool' AND c.kind = 'db' AND c.library = 'r2dbc-pool' AND NOT EXISTS (SELECT 1 FROM framework_setting o WHERE o.unit = c.unit AND o.name = 'spring.r2dbc.pool.enabled' AND o.value = 'false')
UNION ALL -- one client of MongoDB's driver for the service, with the driver's own pool
SELECT c.path, c.line, 'spring-data-mongodb', 'pool',
       (SELECT CASE WHEN max(f.value REGEXP '[?&]maxPoolSize=0(&|$)') = 1 THEN NULL WHEN max(f.value LIKE '%maxPoolSize=%') = 1 THEN 'unknown' ELSE '100' END FROM framework_setting f WHERE f.unit = c.unit AND f.name = 'spring.data.mongodb.uri'), 0, 0, NULL
FROM configured_use c
WHERE c.role = 'pool' AND c.kind = 'db' AND c.library = 'spring-data-mongodb' AND EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'outbound_call' AND u.library = 'spring-data-mongodb' AND u.unit = c.unit)
  AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'pool' AND u.kind = 'db' AND u.unit = c.unit)
UNION ALL -- the pools of Quarkus and Micronaut
SELECT DISTINCT coalesce(f.path, c.path), coalesce(f.line, c.line), c.library, 'pool', coalesce(f.value, p.size), 0, EXISTS (SELECT 1 FROM connection_pooler), NULL
FROM (SELECT column1 AS library, column2 AS name, column3 AS size FROM (VALUES ('agroal', 'quarkus.datasource.jdbc.maxsize', '20'), ('vertx-sql-pool', 'quarkus.datasource.reactive.maxsize', '20'), ('micronaut-jdbc', 'datasources.default.maximumpoolsize', '10'))) p
CROSS JOIN configured_use c ON c.library = p.library AND c.role = 'pool' AND c.kind = 'db' LEFT JOIN framework_setting f ON f.unit = c.unit AND f.name = p.name
UNION ALL -- ActiveRecord keeps a pool of its own
SELECT coalesce(n.path, c.path), coalesce(n.line, c.line), 'active_record', 'pool', coalesce(n.value, '5'), 0, EXISTS (SELECT 1 FROM connection_pooler), NULL
FROM configured_use c LEFT JOIN node n ON n.shape IN ('production.pool', 'production.primary.pool', 'default.pool') AND n.path LIKE '%config/database.yml'
WHERE c.role = 'pool' AND c.kind = 'db' AND c.library = 'active_record'
GROUP BY c.path
UNION ALL -- PHP opens one in each worker
SELECT min(u.path), min(u.line), u.library, 'single', NULL, 0, EXISTS (SELECT 1 FROM connection_pooler), NULL
FROM service_use u WHERE u.role = 'outbound_call' AND u.kind = 'db' AND u.library IN ('eloquent', 'doctrine')
GROUP BY u.library
UNION ALL -- Django: a pool of its engine, connections that its workers keep, or one for each request
SELECT d.path, d.line, 'django', CASE WHEN d.pooled THEN 'pool' ELSE 'single' END, CASE WHEN d.pooled THEN 'unknown' END,
       NOT d.pooled AND coalesce(d.max_age, '0') IN ('0', 'false'), EXISTS (SELECT 1 FROM connection_pooler), NULL
FROM (SELECT b.path, b.line, b.engine, lower(coalesce(b.pool, 'false')) <> 'false' OR b.engine LIKE '%pool%' AS pooled,
             coalesce(b.max_age, CASE WHEN b.engine IS NULL THEN (SELECT coalesce(max(CASE WHEN a.name = 'conn_max_age' THEN coalesce(a.value, 'set') END), '0')
                 FROM call c LEFT JOIN argument a ON a.call = c.id WHERE c.path = b.path AND c.line BETWEEN b.line - 8 AND b.line + 8 AND c.callee LIKE 'dj_database_url.%' HAVING count(*) > 0) END, CASE WHEN b.engine IS NULL THEN 'unknown' END) AS max_age
      FROM django_database b) d
WHERE coalesce(d.engine, '') NOT LIKE '%sqlite%' AND EXISTS (SELECT 1 FROM outbound_call o WHERE o.kind = 'db' AND o.library = 'django.db')
