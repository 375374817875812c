-- schema migrations, one row for each
-- path: file
-- line: line of its up part, 1 for others
-- migration_set: directory that holds the set
-- tool: knex, sequelize, typeorm, node-pg-migrate, migrate-mongo, prisma, drizzle, flyway, sql, other; the language for those of other languages
-- up: function.id of the up part, NULL when it is no JavaScript
-- down: function.id of the down part
-- way_back: yes, empty, none; unknown when the file has no reader yet
-- down_line: line of the down part
-- age: number from the newest of its set, 1 the newest
-- index: migration_set
-- index: up
-- index: path
-- anchor: javascript exports.up
-- anchor: javascript exports.down
-- anchor: javascript function up
-- anchor: javascript const up
-- anchor: javascript async up(
-- anchor: javascript queryInterface
-- anchor: javascript MigrationInterface
-- anchor: javascript pgm.
-- anchor: javascript @mikro-orm/migrations
WITH code AS (
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
), everything AS (
    SELECT c.path, c.line, c.migration_set,
           CASE WHEN EXISTS (SELECT 1 FROM call k WHERE k.path = c.path AND k.callee REGEXP '^(knex|trx|k|db)\.(schema|raw|transaction)|Knex') OR c.parameters REGEXP '(?i)^(knex|trx|kysely)' THEN 'knex'
                WHEN c.parameters REGEXP '(?i)queryInterface' OR c.parameters REGEXP '\bcontext\b' THEN 'sequelize'
                WHEN c.parameters REGEXP '(?i)queryRunner' THEN 'typeorm' WHEN c.parameters REGEXP '^pgm' THEN 'node-pg-migrate'
                WHEN c.parameters REGEXP '^db(,|$)' AND EXISTS (SELECT 1 FROM call k WHERE k.path = c.path AND k.callee LIKE '%collection%') THEN 'migrate-mongo'
                WHEN c.class IS NOT NULL AND EXISTS (SELECT 1 FROM call k WHERE k.path = c.path AND k.callee LIKE '%addSql') THEN 'mikro-orm' ELSE 'other' END AS tool,
           c.up, c.down, CASE WHEN c.down IS NULL THEN 'none' WHEN c.down IN (SELECT root FROM works) THEN 'yes' ELSE 'empty' END AS way_back,
           (SELECT line FROM function WHERE id = c.down) AS down_line
    FROM code c
    UNION ALL
    SELECT f.path, 1, CASE WHEN basename(f.path) = 'migration.sql' THEN dirname(dirname(f.path)) ELSE dirname(f.path) END,
           CASE WHEN basename(f.path) = 'migration.sql' THEN 'prisma' WHEN EXISTS (SELECT 1 FROM file j WHERE j.path = dirname(f.path) || '/meta/_journal.json') THEN 'drizzle'
                WHEN basename(f.path) REGEXP '^V\d[\w.]*__' THEN 'flyway' ELSE 'sql' END, NULL, NULL,
           CASE WHEN basename(f.path) = 'migration.sql' THEN CASE WHEN EXISTS (SELECT 1 FROM file d WHERE d.path = dirname(f.path) || '/down.sql') THEN 'unknown' ELSE 'none' END
                WHEN EXISTS (SELECT 1 FROM file j WHERE j.path = dirname(f.path) || '/meta/_journal.json') THEN CASE WHEN EXISTS (SELECT 1 FROM file d WHERE d.path LIKE dirname(f.path) || '/%down%.sql') THEN 'unknown' ELSE 'none' END
                WHEN f.path LIKE '%.up.sql' THEN CASE WHEN EXISTS (SELECT 1 FROM file d WHERE d.path = replace(f.path, '.up.sql', '.down.sql')) THEN 'unknown' ELSE 'none' END
                ELSE 'unknown' END, NULL
    FROM file f
    WHERE f.role = 'production' AND f.language = 'sql' AND f.path REGEXP '(?i)(^|/)(migrations?|migrate|drizzle|flyway|changelogs?|sqitch|deploy|versions)/' AND NOT basename(f.path) REGEXP '(?i)(\.down\.sql$|^down\.sql$|^U\d|seed|rollback)'
    UNION ALL
    SELECT f.path, 1, dirname(f.path), f.language, NULL, NULL, 'unknown', NULL FROM file f
    WHERE f.role = 'production' AND f.path REGEXP '(?i)(^|/)(migrations?|migrate|alembic/versions|flyway|liquibase|changelogs?)/'
      AND f.language IN ('python', 'ruby', 'go', 'java', 'kotlin', 'csharp', 'php', 'xml', 'yaml', 'elixir') AND NOT basename(f.path) IN ('__init__.py', 'env.py', 'kustomization.yaml')
      AND NOT EXISTS (SELECT 1 FROM document d WHERE d.path = f.path AND (d.api IS NOT NULL OR d.kind IS NOT NULL))
)
SELECT path, line, migration_set, tool, up, down, way_back, down_line, row_number() OVER (PARTITION BY migration_set ORDER BY path DESC) AS age FROM everything
