-- schema migrations, one row for each
-- path: file
-- line: line of its up part, 1 for others
-- migration_set: directory that holds the set
-- tool: knex, sequelize, typeorm, node-pg-migrate, migrate-mongo, mikro-orm, prisma, diesel, drizzle, flyway, liquibase, golang-migrate, goose, dbmate, sqitch, atlas, django, alembic, rails, laravel, doctrine, ef, sql, other; the language for other code
-- up: function.id of the up part, NULL when it is no JavaScript
-- down: function.id of the down part
-- way_back: yes, empty, none; unknown when the file could not be understood
-- down_line: line of the down part
-- age: number from the newest of its set, 1 the newest
-- index: migration_set
-- index: up
-- index: path
-- typed: migration_set TEXT, path TEXT
-- anchor: javascript exports.up
-- anchor: javascript exports.down
-- anchor: javascript function up
-- anchor: javascript const up
-- anchor: javascript async up(
-- anchor: javascript queryInterface
-- anchor: javascript MigrationInterface
-- anchor: javascript pgm.
-- anchor: javascript @mikro-orm/migrations
WITH RECURSIVE code AS MATERIALIZED (
    SELECT f.path, u.line, dirname(f.path) AS migration_set, u.id AS up, u.parameters, u.class,
           (SELECT max(d.id) FROM function d WHERE d.path = f.path AND d.name = 'down' AND d.kind IN ('function', 'method')) AS down
    FROM file f JOIN function u ON u.path = f.path AND u.name = 'up' AND u.kind IN ('function', 'method')
    WHERE f.role = 'production' AND f.path REGEXP '(?i)migrat' AND f.language IN ('javascript', 'typescript')
), body(root, f, depth) AS (
    SELECT down, down, 0 FROM code WHERE down IS NOT NULL
    UNION SELECT b.root, g.id, b.depth + 1 FROM body b JOIN function g ON g.parent = b.f WHERE b.depth < 4
), works AS ( -- downs that call something
    SELECT DISTINCT b.root FROM body b JOIN call c ON c.function = b.f
    WHERE NOT c.callee REGEXP '^(console\.|Promise\.(resolve|reject)|[A-Za-z.]*Error$|.*logger.*|require$|setTimeout)'
), acts AS MATERIALIZED ( -- what the statements of a file do, by direction
    SELECT path, max(direction = 'up') AS up, max(direction = 'down') AS told_down, min(line) AS line,
           max(direction = 'down' AND operation NOT IN ('select', 'other', 'set', 'comment', 'run_python')) AS down, min(CASE WHEN direction = 'down' THEN line END) AS down_line,
           max(operation NOT IN ('select', 'other', 'set', 'comment')) AS does, max(source = 'call') AS built,
           max(operation = 'reversible') AS reversible, max(operation IN ('run_python', 'run_sql') AND value IS NULL) AS stuck, min(CASE WHEN operation IN ('run_python', 'run_sql') AND value IS NULL THEN line END) AS stuck_line
    FROM statement WHERE source <> 'sql' OR path IN (SELECT path FROM file WHERE role = 'production') GROUP BY path
), sql_file AS MATERIALIZED (
    SELECT f.path, basename(f.path) AS base, dirname(f.path) AS dir, dirname(dirname(f.path)) AS above, basename(dirname(f.path)) AS inside FROM file f WHERE f.role = 'production' AND f.language = 'sql'
), plain AS ( -- files of SQL that go up
    SELECT s.path, s.base, s.dir, s.above,
           CASE WHEN s.base = 'migration.sql' THEN 'prisma' WHEN s.base = 'up.sql' THEN 'diesel' WHEN EXISTS (SELECT 1 FROM file j WHERE j.path = s.dir || '/meta/_journal.json') THEN 'drizzle'
                WHEN EXISTS (SELECT 1 FROM file j WHERE j.path = s.dir || '/atlas.sum') THEN 'atlas' WHEN s.base REGEXP '^[VB]\d[\w.]*__' THEN 'flyway' WHEN s.base LIKE '%.up.sql' THEN 'golang-migrate'
                WHEN s.inside = 'deploy' AND EXISTS (SELECT 1 FROM file j WHERE j.path = CASE s.above WHEN '' THEN 'sqitch.plan' ELSE s.above || '/sqitch.plan' END) THEN 'sqitch'
                WHEN a.up OR a.told_down THEN coalesce((SELECT min(r.tool) FROM migration_run r WHERE r.tool IN ('goose', 'dbmate', 'liquibase')), (SELECT 'goose' FROM dependency d WHERE d.ecosystem = 'go' AND d.name LIKE 'github.com/pressly/goose%'), 'sql')
                ELSE 'sql' END AS tool, a.down, a.told_down, a.down_line
    FROM sql_file s LEFT JOIN acts a ON a.path = s.path
    WHERE (s.path REGEXP '(?i)(^|/)(migrations?|migrate|drizzle|flyway|changelogs?|sqitch|versions|db-migrations|schema-migrations)/' OR s.inside = 'deploy' AND EXISTS (SELECT 1 FROM file j WHERE j.path = CASE s.above WHEN '' THEN 'sqitch.plan' ELSE s.above || '/sqitch.plan' END) OR a.up OR s.base REGEXP '^V\d[\w.]*__.*\.sql$' OR s.base LIKE '%.up.sql')
      AND NOT s.base REGEXP '(?i)(\.down\.sql$|^down\.sql$|^U\d|^R__|seed|rollback|[._-]undo[._])' AND NOT s.inside IN ('revert', 'verify', 'down', 'rollback', 'undo', 'db-init', 'initdb', 'initdb.d', 'docker-entrypoint-initdb.d')
), answer AS ( -- the file beside it that goes down
    SELECT p.path,
           CASE p.tool WHEN 'prisma' THEN p.dir || '/down.sql' WHEN 'diesel' THEN p.dir || '/down.sql' WHEN 'golang-migrate' THEN replace(p.path, '.up.sql', '.down.sql') WHEN 'sqitch' THEN CASE p.above WHEN '' THEN '' ELSE p.above || '/' END || 'revert/' || p.base
                       WHEN 'flyway' THEN CASE p.dir WHEN '' THEN '' ELSE p.dir || '/' END || 'U' || substr(p.base, 2) ELSE substr(p.path, 1, length(p.path) - 4) || '.down.sql' END AS back
    FROM plain p
), changelog AS ( -- a change set can be taken back by its rollback, or when Liquibase knows the reverse of all its changes
    SELECT path, min(line) AS line, min(back) AS back, min(CASE WHEN back = 0 THEN line END) AS stuck_line
    FROM (SELECT path, change_set, min(CASE WHEN direction = 'up' THEN line END) AS line, max(direction = 'down' OR 0) OR min(automatic) AS back FROM liquibase_change GROUP BY path, change_set) GROUP BY path
), revision(path) AS MATERIALIZED ( -- of Alembic, whose files may be numbered like those of Django
    SELECT DISTINCT path FROM function WHERE name = 'upgrade' AND path LIKE '%.py'
), everything AS (
    SELECT c.path, c.line, c.migration_set,
           CASE WHEN EXISTS (SELECT 1 FROM call k WHERE k.path = c.path AND k.callee REGEXP '^(knex|trx|k|db)\.(schema|raw|transaction)|Knex') OR c.parameters REGEXP '(?i)^(knex|trx|kysely)' THEN 'knex'
                WHEN c.parameters REGEXP '(?i)queryInterface' OR c.parameters REGEXP '\bcontext\b' THEN 'sequelize'
                WHEN c.parameters REGEXP '(?i)queryRunner' OR EXISTS (SELECT 1 FROM import i WHERE i.path = c.path AND i.module = 'typeorm') THEN 'typeorm' WHEN c.parameters REGEXP '^pgm' THEN 'node-pg-migrate'
                WHEN c.parameters REGEXP '^db(,|$)' AND EXISTS (SELECT 1 FROM call k WHERE k.path = c.path AND k.callee LIKE '%collection%') THEN 'migrate-mongo'
                WHEN c.class IS NOT NULL AND EXISTS (SELECT 1 FROM call k WHERE k.path = c.path AND k.callee LIKE '%addSql') THEN 'mikro-orm' ELSE 'other' END AS tool,
           c.up, c.down, CASE WHEN c.down IS NULL THEN 'none' WHEN c.down IN (SELECT root FROM works) THEN 'yes' ELSE 'empty' END AS way_back,
           (SELECT line FROM function WHERE id = c.down) AS down_line
    FROM code c
    UNION ALL
    SELECT p.path, 1, CASE WHEN p.tool IN ('prisma', 'diesel') THEN p.above ELSE p.dir END, p.tool, NULL, NULL,
           CASE WHEN p.down THEN 'yes' WHEN p.told_down THEN 'empty' WHEN b.path IS NOT NULL AND b.does THEN 'yes' WHEN EXISTS (SELECT 1 FROM file d WHERE d.path = w.back) THEN 'empty' ELSE 'none' END,
           p.down_line
    FROM plain p JOIN answer w ON w.path = p.path LEFT JOIN acts b ON b.path = w.back
    UNION ALL
    SELECT c.path, c.line, dirname(c.path), 'liquibase', NULL, NULL, CASE WHEN c.back THEN 'yes' ELSE 'none' END, c.stuck_line FROM changelog c
    UNION ALL
    SELECT f.path, coalesce(a.line, 1), dirname(f.path),
           CASE WHEN f.language = 'python' AND basename(f.path) REGEXP '^\d{4}_' AND f.path NOT IN (SELECT path FROM revision) THEN 'django' WHEN f.language = 'python' THEN 'alembic' WHEN f.language = 'ruby' THEN 'rails' WHEN f.language = 'csharp' THEN 'ef' WHEN f.language = 'php' AND basename(f.path) REGEXP '^Version\d' THEN 'doctrine' WHEN f.language = 'php' AND a.built THEN 'laravel' ELSE f.language END, NULL, NULL,
           CASE WHEN f.path IN (SELECT path FROM revision) THEN CASE WHEN a.down THEN 'yes' WHEN a.does THEN 'empty' ELSE 'unknown' END
                WHEN f.language = 'python' AND basename(f.path) REGEXP '^\d{4}_' AND a.stuck THEN 'none' WHEN f.language = 'python' AND basename(f.path) REGEXP '^\d{4}_' AND a.path IS NOT NULL THEN 'yes'
                WHEN f.language = 'ruby' AND a.reversible THEN CASE WHEN a.stuck THEN 'none' ELSE 'yes' END
                WHEN a.down THEN 'yes' WHEN f.language IN ('python', 'go', 'ruby', 'csharp', 'php') AND a.does THEN 'none' ELSE 'unknown' END, coalesce(a.stuck_line, a.down_line)
    FROM file f LEFT JOIN acts a ON a.path = f.path
    WHERE f.role = 'production' AND f.path REGEXP '(?i)(^|/)(migrations?|migrate|db/\w+_migrate|alembic/versions|flyway|liquibase|changelogs?)/'
      AND f.language IN ('python', 'ruby', 'go', 'java', 'kotlin', 'csharp', 'php', 'xml', 'yaml', 'elixir') AND NOT basename(f.path) IN ('__init__.py', 'env.py', 'kustomization.yaml') AND f.path NOT LIKE '%.Designer.cs'
      AND (f.language IN ('python', 'go') OR basename(f.path) REGEXP '\d') AND (f.language <> 'go' OR basename(f.path) REGEXP '\d' AND a.path IS NOT NULL)
      AND (f.language <> 'python' OR basename(f.path) REGEXP '^\d{4}_' OR a.up OR f.path REGEXP '(^|/)versions/')
      AND NOT EXISTS (SELECT 1 FROM document d WHERE d.path = f.path AND (d.api IS NOT NULL OR d.kind IS NOT NULL OR f.language IN ('xml', 'yaml')))), revised AS MATERIALIZED ( -- each revision of Alembic names the one before it; their file names tell nothing
    SELECT r.path, dirname(r.path) AS migration_set, r.value AS revision, d.value AS before FROM revision v CROSS JOIN assignment r ON r.path = v.path AND r.name = 'revision' AND r.value IS NOT NULL LEFT JOIN assignment d ON d.path = v.path AND d.name = 'down_revision' AND d.kind = 'string'
), chained(path, migration_set, revision, depth) AS (
    SELECT r.path, r.migration_set, r.revision, 0 FROM revised r WHERE r.before IS NULL
      AND NOT EXISTS (SELECT 1 FROM revised x WHERE x.migration_set = r.migration_set AND x.before IS NULL AND x.path <> r.path)
    UNION SELECT r.path, r.migration_set, r.revision, c.depth + 1 FROM chained c CROSS JOIN revised r ON r.before = c.revision AND r.migration_set = c.migration_set WHERE c.depth < 10000
), place AS MATERIALIZED (
    SELECT path, max(depth) AS depth FROM chained GROUP BY path
)
SELECT e.path, line, migration_set, tool, up, down, way_back, down_line, row_number() OVER (PARTITION BY migration_set ORDER BY p.depth DESC, e.path DESC) AS age FROM everything e LEFT JOIN place p ON p.path = e.path
