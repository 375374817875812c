-- the database that each set of migrations is for
-- migration_set: as migration.migration_set
-- engine: postgres, mysql, sqlite, mssql, clickhouse; NULL when nothing tells
-- version: major version of the database, the lowest that runs or is tested here; NULL unknown
-- index: migration_set
-- typed: migration_set TEXT
WITH sets AS (SELECT m.migration_set, min(m.tool) AS tool, min(f.unit) AS unit FROM migration m JOIN file f ON f.path = m.path GROUP BY m.migration_set),
said AS ( -- what the statements themselves are
    SELECT m.migration_set, s.dialect, count(*) AS n FROM migration m JOIN statement s ON s.path = m.path WHERE s.dialect IS NOT NULL GROUP BY m.migration_set, s.dialect
), locked AS ( -- Prisma's and Drizzle's own words
    SELECT dirname(n.path) AS migration_set, n.value FROM node n WHERE n.key = 'provider' AND basename(n.path) = 'migration_lock.toml'
    UNION ALL SELECT dirname(dirname(n.path)), n.value FROM node n WHERE n.key = 'dialect' AND basename(n.path) = '_journal.json'
), told AS ( -- the unit's own words, else those of the repository, when they agree
    SELECT s.migration_set, coalesce((SELECT min(e.engine) FROM engine_sign e WHERE e.unit = s.unit AND e.rank = r.rank HAVING count(DISTINCT e.engine) = 1), (SELECT min(e.engine) FROM engine_sign e WHERE e.rank = r.rank HAVING count(DISTINCT e.engine) = 1)) AS engine, r.rank
    FROM sets s CROSS JOIN (SELECT 1 AS rank UNION SELECT 2) r
), stores AS (SELECT DISTINCT kind FROM durable_store WHERE kind IN ('postgres', 'mysql', 'sqlite', 'clickhouse')),
images AS ( -- postgres:16-alpine
    SELECT CASE WHEN n.value REGEXP '(^|/)(postgres|postgis/postgis|postgis|timescale/timescaledb)(:|@)' THEN 'postgres' WHEN n.value REGEXP '(^|/)(mysql|mariadb|percona)(:|@)' THEN 'mysql' END AS engine,
           CAST(substr(n.value, instr(n.value, ':') + 1) AS INTEGER) AS version
    FROM node n WHERE n.key IN ('image', 'imageName') AND n.value REGEXP '(^|/)(postgres|postgis/postgis|postgis|mysql|mariadb):\d'
), chosen AS (
    SELECT s.migration_set,
           coalesce((SELECT CASE WHEN l.value LIKE 'postgres%' THEN 'postgres' WHEN l.value LIKE 'cockroach%' THEN 'postgres' WHEN l.value IN ('sqlserver', 'mssql') THEN 'mssql' WHEN l.value IN ('sqlite', 'turso') THEN 'sqlite' WHEN l.value LIKE 'mysql%' THEN 'mysql' END FROM locked l WHERE l.migration_set = s.migration_set),
                    CASE WHEN s.migration_set REGEXP '(?i)(^|[/_-])(postgres|postgresql|pg)([/_-]|$)' THEN 'postgres' WHEN s.migration_set REGEXP '(?i)(^|[/_-])(mysql|mariadb)([/_-]|$)' THEN 'mysql' WHEN s.migration_set REGEXP '(?i)(^|[/_-])sqlite3?([/_-]|$)' THEN 'sqlite' WHEN s.migration_set REGEXP '(?i)clickhouse' THEN 'clickhouse' WHEN s.migration_set REGEXP '(?i)(^|[/_-])(mssql|sqlserver)([/_-]|$)' THEN 'mssql' END,
                    (SELECT d.dialect FROM said d WHERE d.migration_set = s.migration_set ORDER BY d.n DESC, d.dialect LIMIT 1),
                    (SELECT t.engine FROM told t WHERE t.migration_set = s.migration_set AND t.engine IS NOT NULL AND t.rank = 1),
                    CASE WHEN (SELECT count(*) FROM stores) = 1 THEN (SELECT kind FROM stores) END,
                    (SELECT t.engine FROM told t WHERE t.migration_set = s.migration_set AND t.engine IS NOT NULL AND t.rank = 2)) AS engine
    FROM sets s
), served AS MATERIALIZED ( -- servers that the service knows beside SQLite: those it is tested with, those its manifests start
    SELECT kind AS engine FROM ci_database WHERE kind IN ('postgres', 'mysql') UNION SELECT engine FROM images WHERE engine IS NOT NULL UNION SELECT kind FROM stores WHERE kind IN ('postgres', 'mysql') UNION SELECT engine FROM engine_sign WHERE engine IN ('postgres', 'mysql')
), told_engine AS ( -- SQLite is for the small ones: where there is a server, that is what locks matter on
    SELECT c.migration_set, CASE WHEN c.engine = 'sqlite' AND NOT c.migration_set REGEXP '(?i)sqlite' THEN coalesce((SELECT max(v.engine) FROM served v), 'sqlite') ELSE c.engine END AS engine FROM chosen c
)
SELECT c.migration_set, c.engine, (SELECT min(i.version) FROM images i WHERE i.engine = c.engine) AS version FROM told_engine c
