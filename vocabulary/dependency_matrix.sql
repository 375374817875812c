-- each external dependency that the code calls, and what keeps its failure small: the place that shows it, NULL a hole
-- name: library and, when it is known, the address or its variable
-- kind: http, grpc, db, cache, queue, email, cloud; declared: people say so, no call was found
-- path: file where it is used first, or its client is made
-- line: line
-- timeout: the bound and where it is set
-- retry: what tries again
-- breaker: the circuit breaker
-- fallback: what answers instead
-- pool: the connection pool's size
-- metric: what measures its calls
-- trace: what makes spans of its calls
-- alert: the alert that watches it
-- runbook: that alert's runbook
WITH operation AS (
    SELECT o.call, o.use, o.path, o.line, o.kind, o.library, o.timeout, o.timeout_source, o.made_by, o.function,
           coalesce((SELECT min(replace(a.value, 'process.env.', '')) FROM argument a WHERE a.call = o.made_by AND a.name IN ('baseURL', 'baseUrl', 'prefixUrl', 'url', 'connectionString', 'host', 'uri', 'brokers[]', 'node') AND a.kind IN ('name', 'string')),
                    (SELECT min(replace(a.value, 'process.env.', '')) FROM argument a WHERE a.call = o.made_by AND a.position = 0 AND a.name IS NULL AND a.value LIKE 'process.env.%'),
                    (SELECT min(replace(a.value, 'process.env.', '')) FROM argument a WHERE a.call = o.call AND a.position = 0 AND a.value LIKE 'process.env.%'),
                    (SELECT min(substr(a.value, 1, instr(substr(a.value, 9), '/') + 7)) FROM argument a WHERE a.call = o.call AND a.position = 0 AND a.name IS NULL AND a.value LIKE 'http%://%/%')) AS target
    FROM outbound_call o
    WHERE o.scope = 'service' AND o.role NOT IN ('route', 'telemetry') AND (o.role = 'op' OR NOT EXISTS (SELECT 1 FROM outbound_call x WHERE x.role = 'op' AND (x.made_by = o.call OR x.library = o.library)))
), cell AS (
    SELECT o.library, o.kind, o.target, o.made_by, o.path, o.line,
           CASE WHEN o.timeout IS NOT NULL THEN o.timeout || coalesce(' ' || (SELECT b.path || ':' || b.line FROM bound b WHERE b.use = o.use AND b.timeout IS NOT NULL AND b.path IS NOT NULL),
                (SELECT ' ' || b.path || ':' || b.line FROM use u JOIN bound b ON b.use = u.id WHERE u.call = o.made_by AND u.role = 'client' AND b.path IS NOT NULL), '') END AS timeout,
           (SELECT min(s.path || ':' || s.line) FROM retried_call r JOIN retry_site s ON s.id = r.site WHERE r.call = o.call) AS retry,
           (SELECT min(c.path || ':' || c.line) FROM guarded_call g JOIN circuit c ON c.id = g.circuit WHERE g.call = o.call) AS breaker,
           (SELECT min(a.path || ':' || a.line) FROM guarded_call g JOIN circuit_answer a ON a.circuit = g.circuit WHERE g.call = o.call) AS fallback,
           (SELECT min(coalesce(s.path, u.path) || ':' || coalesce(s.line, u.line)) FROM use u JOIN setting s ON s.use = u.id AND s.name = 'pool' AND s.value IS NOT NULL WHERE u.role = 'pool' AND (u.call = o.made_by OR u.library = o.library)) AS pool,
           (SELECT min(m.path || ':' || m.line) FROM service_use m WHERE m.role = 'dependency_metrics' OR m.role = 'metric_record' AND m.function = o.function) AS metric,
           (SELECT min(t.path || ':' || t.line) FROM traced_call t WHERE t.call = o.call) AS trace,
           (SELECT min(a.path || ':' || a.line) FROM alert_rule a WHERE a.off IS NULL AND instr(lower(coalesce(a.expr, '') || ' ' || coalesce(a.name, '')), CASE o.library WHEN 'pg' THEN 'postgres' WHEN 'ioredis' THEN 'redis' WHEN 'kafkajs' THEN 'kafka' ELSE lower(o.library) END) > 0) AS alert,
           (SELECT min(a.runbook_url) FROM alert_rule a WHERE a.off IS NULL AND instr(lower(coalesce(a.expr, '') || ' ' || coalesce(a.name, '')), CASE o.library WHEN 'pg' THEN 'postgres' WHEN 'ioredis' THEN 'redis' WHEN 'kafkajs' THEN 'kafka' ELSE lower(o.library) END) > 0) AS runbook
    FROM operation o
)
SELECT library || coalesce(' ' || target, '') AS name, kind, path, line,
       -- one bare call makes the hole
       CASE WHEN count(*) = count(timeout) THEN min(timeout) END AS timeout,
       min(retry) AS retry, CASE WHEN count(*) = count(breaker) THEN min(breaker) END AS breaker, min(fallback) AS fallback,
       min(pool) AS pool, min(metric) AS metric, min(trace) AS trace, min(alert) AS alert, min(runbook) AS runbook
FROM (SELECT * FROM cell ORDER BY path, line) GROUP BY library, kind, target, coalesce(target, made_by)
UNION ALL -- what a gateway forwards
SELECT g.target, 'http', g.path, min(g.line), min(g.timeout) || ' ms', min(g.path || ':' || g.retry), min(g.path || ':' || g.breaker), NULL, NULL, NULL, NULL, NULL, NULL FROM gateway_route g GROUP BY g.path, g.target
UNION ALL -- declared, and no call to it was found
SELECT d.name, 'declared', d.path, d.line, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM (SELECT DISTINCT trim(e.value) AS name, s.path, s.line FROM service s JOIN json_each('["' || replace(replace(replace(s.dependencies, char(92), ''), '"', ''), '|', '","') || '"]') e WHERE s.dependencies IS NOT NULL) d
WHERE NOT EXISTS (SELECT 1 FROM operation o WHERE instr(lower(o.library || ' ' || o.kind || ' ' || coalesce(o.target, '')), lower(d.name)) > 0
      OR lower(d.name) LIKE '%' || lower(o.library) || '%' OR lower(d.name) LIKE 'postgres%' AND o.library IN ('pg', 'psycopg', 'psycopg2', 'asyncpg', 'pgx', '@prisma/client', 'sequelize', 'typeorm', 'knex', 'database/sql', 'org.postgresql') OR lower(d.name) LIKE '%database%' AND o.kind = 'db' OR lower(d.name) IN ('mysql', 'mariadb') AND o.kind = 'db')
