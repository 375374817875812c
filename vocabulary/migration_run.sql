-- places that apply or take back migrations
-- path: file
-- line: line
-- kind: up, down
-- tool: knex, sequelize, typeorm, prisma, drizzle, ...
-- holder: command.holder; function:N for calls in code
-- source: as command.source; code for calls
-- function: innermost function of a call
-- role: role of the file
-- text: the command or call
-- index: holder
-- index: kind
-- typed: kind TEXT, holder TEXT
-- anchor: test migrate
-- anchor: test umzug
-- anchor: test runMigrations
-- anchor: test testcontainers
-- anchor: test alembic
-- anchor: test goose
-- anchor: test Migrate
-- anchor: test WebApplicationFactory
-- anchor: test Testcontainers
-- anchor: test sqlx::test
-- anchor: ruby DatabaseTasks
-- anchor: ruby MigrationContext
-- anchor: test RefreshDatabase
-- anchor: test DatabaseMigrations
-- anchor: test DatabaseTruncation
-- anchor: test QuarkusTest
-- anchor: test ServiceConnection
-- anchor: test AutoConfigureEmbeddedDatabase
WITH RECURSIVE tool(name, up, down) AS (VALUES
    ('knex', '\bknex\b.*migrate:(latest|up)', '\bknex\b.*migrate:(rollback|down)'),
    ('prisma', '\bprisma\b.*migrate (deploy|dev|reset)', '\bprisma\b.*migrate diff.*--script.*\bdown\b'),
    ('sequelize', '\bsequelize(-cli)?\b.*db:migrate(?!:(undo|status))', '\bsequelize(-cli)?\b.*db:migrate:undo'),
    ('typeorm', '\btypeorm\b.*migrations?:run|typeorm-ts-node.*migration:run', '\btypeorm\b.*migrations?:revert|typeorm-ts-node.*migration:revert'),
    ('drizzle', '\bdrizzle-kit\b.*\b(migrate|up)\b', '\bdrizzle-kit\b.*\bdrop\b'),
    ('node-pg-migrate', '\bnode-pg-migrate\b.*\bup\b', '\bnode-pg-migrate\b.*\b(down|redo)\b'),
    ('migrate-mongo', '\bmigrate-mongo\b.*\bup\b', '\bmigrate-mongo\b.*\bdown\b'),
    ('db-migrate', '\bdb-migrate\b.*\bup\b', '\bdb-migrate\b.*\b(down|reset)\b'),
    ('mikro-orm', '\bmikro-orm\b.*migration:(up|fresh)', '\bmikro-orm\b.*migration:down'),
    ('sequel', '\bsequel\b(?!.*-M ?0\b).* (-m|--migrate-directory)\b|\brake\b.*\bsequel:migrate\b', '\bsequel\b.*-M ?0\b'),
    ('goose', '\bgoose\b.*\b(up|up-to)\b', '\bgoose\b.*\b(down|down-to|redo|reset)\b'),
    ('golang-migrate', '(^|[\s/;&|])migrate\b.*-(path|source|database)\b.*\bup\b', '(^|[\s/;&|])migrate\b.*-(path|source|database)\b.*\bdown\b'),
    ('dbmate', '\bdbmate\b.*\b(up|migrate)\b', '\bdbmate\b.*\b(down|rollback)\b'),
    ('flyway', '\bflyway\b.*\bmigrate\b', '\bflyway\b.*\bundo\b'),
    ('liquibase', '\bliquibase\b.*\bupdate\b', '\bliquibase\b.*(rollback|update-testing-rollback|updateTestingRollback)'),
    ('alembic', '\balembic\b.*\bupgrade\b|\bpytest\b.*--test-alembic', '\balembic\b.*\bdowngrade\b|\bpytest\b.*--test-alembic'),
    ('django', 'manage\.py (migrate|test)\b', 'manage\.py migrate \S+ (zero|\d+)'),
    ('rails', '\b(rails|rake)\b.*db:(migrate(?!:(down|redo|status))|prepare)', '\b(rails|rake)\b.*db:(rollback|migrate:(down|redo))|db:migrate VERSION=0'),
    ('atlas', '\batlas\b.*migrate apply', '\batlas\b.*migrate down'),
    ('sqlx', '\bsqlx\b.*migrate run', '\bsqlx\b.*migrate revert'),
    ('ef', '\bdotnet[- ]ef\b.*database update|\befbundle\b', '\bdotnet[- ]ef\b.*database update 0\b'),
    ('diesel', '\bdiesel\b.*migration run', '\bdiesel\b.*migration (redo|revert)'),
    ('supabase', '\bsupabase\b.*(db (reset|push|start)|migration up|\bstart\b)', '\bsupabase\b.*migration down'),
    ('laravel', '\bartisan migrate(?!:(rollback|reset|status|install))', '\bartisan migrate:(rollback|reset|refresh)'),
    ('doctrine', '\bdoctrine:migrations:migrate(?! *(\S+ +)*(prev|first)\b)|\bdoctrine-migrations (migrations:)?migrate', '\bmigrations:migrate\b.*\b(prev|first)\b|\bmigrations:execute\b.*--down'),
    ('phinx', '\bphinx migrate', '\bphinx rollback'),
    ('ecto', '\bmix (do )?ecto\.(migrate|setup|reset)', '\bmix ecto\.rollback'),
    ('flyway', '\bflywayMigrate\b|\bflyway:migrate\b', '\bflywayUndo\b|\bflyway:undo\b'),
    ('liquibase', '\bliquibase:update\b', '\bliquibase:(rollback|updateTestingRollback)'),
    ('sea-orm', '\bsea-orm-cli migrate( up\b|\s+(fresh|refresh)|\s*$| -)', '\bsea-orm-cli migrate (down|reset|refresh)'),
    ('refinery', '\brefinery migrate', '-^'),
    ('sqitch', '\bsqitch deploy', '\bsqitch (revert|rebase)'),
    ('sql-migrate', '\bsql-migrate up', '\bsql-migrate (down|redo)'),
    ('tern', '\btern migrate(?!.*(-d|--destination) *-)', '\btern migrate.*(-d|--destination) *-'),
    ('yoyo', '\byoyo (apply|develop)', '\byoyo (rollback|reapply)'),
    ('aerich', '\baerich upgrade', '\baerich downgrade'),
    ('flask', '\bflask db upgrade', '\bflask db downgrade'),
    ('kysely', '\bkysely migrate[: ](latest|up)', '\bkysely migrate[: ](down|rollback)'),
    -- the files themselves, given to the client
    ('sql', '(?is)^(?=.*\b(psql|mysql|mariadb|clickhouse-client|sqlcmd|sqlite3)\b)(?=.*(\s-f|--file|<|\s-i|--queries-file))(?=.*(migrat\w*/|\.up\.sql|\bV\d+__|\bV\*)).', '(?is)^(?=.*\b(psql|mysql|mariadb|clickhouse-client|sqlcmd|sqlite3)\b)(?=.*(\s-f|--file|<|\s-i|--queries-file))(?=.*(\.down\.sql|[/_.-](revert|undo|rollback)[/_.-])).'),
    ('graphile-migrate', '\bgraphile-migrate\b.*(migrate|reset)', '-^')),
said(path, line, holder, source, role, text) AS MATERIALIZED ( -- commands, lines that go on joined
    SELECT path, line, holder, source, role, replace(text, '\' || char(10), ' ') FROM command
), in_code(path, line, kind, tool, holder, source, function, role, text) AS MATERIALIZED (
SELECT c.path, c.line, CASE WHEN c.name REGEXP '(?i)(rollback|down|undo|revert)' THEN 'down' ELSE 'up' END,
       CASE WHEN c.callee REGEXP '(?i)knex|\.migrate\.(latest|rollback)' THEN 'knex' WHEN c.callee REGEXP '\.(run_pending_migrations|revert_last_migration|revert_all_migrations)$' THEN 'diesel' WHEN c.callee LIKE 'Illuminate%' THEN 'laravel' WHEN c.callee LIKE 'ActiveRecord%' THEN 'rails' WHEN c.callee REGEXP '(?i)umzug' THEN 'sequelize' WHEN c.callee REGEXP '(?i)typeorm|Migrations?$' AND NOT c.callee REGEXP '(?i)mikro|payload' THEN 'typeorm' WHEN c.callee LIKE 'drizzle%' THEN 'drizzle' WHEN c.callee LIKE '%node-pg-migrate%' THEN 'node-pg-migrate'
            WHEN c.callee LIKE 'github.com/pressly/goose%' THEN 'goose' WHEN c.callee LIKE 'github.com/golang-migrate%' THEN 'golang-migrate' WHEN c.callee LIKE 'alembic.%' THEN 'alembic' WHEN c.callee LIKE 'django.%' THEN 'django' WHEN c.callee LIKE 'github.com/rubenv/sql-migrate%' THEN 'sql'
            WHEN c.callee REGEXP '\.Database\.Migrate(Async)?$' THEN 'ef' WHEN c.callee REGEXP '_(pending_migrations|last_migration|all_migrations)$' THEN 'diesel' WHEN c.callee REGEXP 'migrate-mongo' THEN 'migrate-mongo' WHEN c.callee REGEXP '(?i)flyway' THEN 'flyway' WHEN c.callee REGEXP '(?i)liquibase' THEN 'liquibase' WHEN c.callee LIKE 'sqlx%' THEN 'sqlx' WHEN c.callee REGEXP '(?i)mikro' THEN 'mikro-orm' WHEN c.callee REGEXP '(?i)postgres-migrations|pg-migrat' THEN 'sql' ELSE 'other' END,
       'function:' || c.function, 'code', c.function, f.role, c.callee
FROM call c JOIN file f ON f.path = c.path AND f.role IN ('production', 'test')
WHERE c.scope <> 'browser' AND NOT f.path REGEXP '(?i)(^|/)migrations/'
  AND (c.name NOT IN ('call_command', 'call', 'callSilent', 'callSilently') OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.position = 0 AND a.value IN ('migrate', 'migrate:fresh', 'migrate:rollback', 'migrate:refresh')))
  AND c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '\.migrate\.(latest|up|rollback|down)$' OR callee IN ('ActiveRecord::Tasks::DatabaseTasks.migrate', 'ActiveRecord::Tasks::DatabaseTasks.prepare_all', 'ActiveRecord::MigrationContext.new().migrate') OR callee REGEXP '(?i)umzug[a-z/]*\.?(Umzug)?\(\)\.(up|down)$' OR callee REGEXP '(?i)^(typeorm|@nestjs/typeorm)\b.*\.(runMigrations|undoLastMigration)$|(data_?source|connection)[\w()]*\.(runMigrations|undoLastMigration)$'
       OR callee REGEXP '^github\.com/pressly/goose(/v\d+)?\.(NewProvider\(\)\.)?(Up|Down|Reset|Redo)\w*$' OR callee REGEXP '^github\.com/golang-migrate/migrate(/v\d+)?\.New\w*\(\)\.(Up|Down|Steps|Migrate)$' OR callee REGEXP '^github\.com/rubenv/sql-migrate\.Exec\w*$' OR callee REGEXP '^alembic\.command\.(upgrade|downgrade)$'
       OR callee REGEXP '(?i)(^|[.:])flyway(\(\)|\.configure\(\)[\w.()]*)?\.(migrate|undo)$' OR callee REGEXP '(?i)^liquibase\.[\w.]*\(\)\.(update|rollback)$' OR callee REGEXP '(?i)(^|[.:])(gormigrate|github\.com/go-gormigrate/gormigrate/v2|(src\.techknowlogick\.com|xorm\.io)/xorm(igrate|/migrate))\.New\(\)\.(Migrate\w*|Rollback\w*)$' OR callee REGEXP '^github\.com/uptrace/bun/migrate\.NewMigrator\(\)\.(Migrate|Rollback)$' OR callee REGEXP '^github\.com/jackc/tern/v2/migrate\.NewMigrator\(\)\.Migrate\w*$' OR callee REGEXP '^github\.com/amacneil/dbmate/v2/pkg/dbmate\.New\(\)\.(Migrate|CreateAndMigrate|Rollback)$'
       OR callee REGEXP '^(sqlx\.migrate(\(\)|!)?|sqlx::migrate!?|sqlx\.migrate\.Migrator)[\w.():!]*\.(run|undo)$' OR callee REGEXP '(?i)refinery[\w.():]*runner\(\)[\w.()]*\.run(_async)?$' OR callee REGEXP 'PerformUpgrade$' OR callee REGEXP '(IMigrationRunner|MigrationRunner)\(\)\.(MigrateUp|MigrateDown|Rollback\w*)$' OR callee IN ('django.core.management.call_command', 'Illuminate\Support\Facades\Artisan.call', 'Illuminate\Console\Command().call', 'Illuminate\Console\Command().callSilent', 'Illuminate\Console\Command().callSilently', 'flask_migrate.upgrade', 'flask_migrate.downgrade')
       OR callee REGEXP '\.Database\.Migrate(Async)?$' OR callee REGEXP '\.(run_pending_migrations|revert_last_migration|revert_all_migrations)$' OR callee REGEXP '^drizzle-orm/[a-z0-9/-]+\.migrate$' OR callee REGEXP '^(node-pg-migrate(\.runner|\.default)?|postgres-migrations\.migrate|migrate-mongo\.(up|down)|node-migrate|migrate\.(up|load))$' OR callee REGEXP '(?i)getMigrator\(\)\.(up|down)$' OR callee REGEXP 'kysely\.Migrator\(\)\.(migrateToLatest|migrateUp|migrateDown|migrateTo)$')
), started(path, line, function, text) AS MATERIALIZED ( -- commands that tests start: one text, or its words
    SELECT c.path, c.line, c.function, (SELECT group_concat(x.value, ' ') FROM (SELECT value FROM argument WHERE call = c.id AND kind IN ('string', 'template') ORDER BY position, rowid) x)
    FROM file f CROSS JOIN call c ON c.path = f.path WHERE f.role = 'test'
      AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.kind IN ('string', 'template') AND a.value REGEXP '\b(migrat(e|ions?)|upgrade|downgrade|db:\w+|ecto\.\w+)\b')
), above(f, kind, tool, text, depth) AS ( -- functions of the service that run them
    SELECT function, kind, tool, text, 0 FROM in_code WHERE role = 'production' AND function IS NOT NULL
    UNION
    SELECT e.caller, a.kind, a.tool, a.text, a.depth + 1 FROM above a JOIN call_edge e ON e.callee = a.f JOIN function g ON g.id = e.caller AND g.kind <> 'module' WHERE a.depth < 3
)
SELECT c.path, c.line, 'up' AS kind, t.name AS tool, c.holder, c.source, NULL AS function, c.role, c.text
FROM said c CROSS JOIN tool t ON c.text REGEXP t.up WHERE c.text NOT LIKE '%--help%' AND NOT c.text REGEXP '^\s*echo\b'
UNION ALL
SELECT c.path, c.line, 'down', t.name, c.holder, c.source, NULL, c.role, c.text
FROM said c CROSS JOIN tool t ON c.text REGEXP t.down WHERE c.text NOT LIKE '%--help%' AND NOT c.text REGEXP '^\s*echo\b'
UNION ALL
SELECT path, line, kind, tool, holder, source, function, role, text FROM in_code
UNION ALL
SELECT c.path, c.line, CASE WHEN c.text REGEXP t.down THEN 'down' ELSE 'up' END, t.name, 'function:' || coalesce(c.function, ''), 'code', c.function, 'test', c.text
FROM started c CROSS JOIN tool t ON c.text REGEXP t.up OR c.text REGEXP t.down
UNION ALL -- tests that call those
SELECT DISTINCT c.path, c.line, a.kind, a.tool, 'function:' || coalesce(c.function, ''), 'code', c.function, 'test', c.callee
FROM above a JOIN call c ON c.target = a.f JOIN file f ON f.path = c.path AND f.role = 'test'
UNION ALL -- tests that start the whole of an ASP.NET application, which migrates as it starts
SELECT DISTINCT k.path, k.line, 'up', 'ef', 'function:' || k.id, 'code', k.id, 'test', k.base FROM in_code m JOIN function k ON k.kind = 'class' AND k.base LIKE '%WebApplicationFactory' JOIN file f ON f.path = k.path AND f.role = 'test' WHERE m.tool = 'ef' AND m.role = 'production'
UNION ALL -- tests of Laravel that begin on an empty database
SELECT i.path, i.line, 'up', 'laravel', 'function:', 'code', NULL, f.role, i.module
FROM import i JOIN file f ON f.path = i.path AND f.role = 'test' AND f.language = 'php' WHERE i.name IN ('RefreshDatabase', 'LazilyRefreshDatabase', 'DatabaseMigrations', 'DatabaseTruncation') OR i.module LIKE 'Illuminate_Foundation_Testing_%Database%'
UNION ALL -- tests to which sqlx gives a database with all migrations
SELECT c.path, c.line, 'up', 'sqlx', 'function:' || coalesce(c.decorates, ''), 'code', c.decorates, 'test', c.callee
FROM call c WHERE c.callee IN ('sqlx.test', 'sqlx::test') AND c.decorates IS NOT NULL AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name = 'migrations' AND a.value = 'false')
UNION ALL -- pytest-django makes the test database by all migrations, unless it is told not to
SELECT d.path, d.line, 'up', 'django', 'function:', 'code', NULL, 'test', 'pytest-django'
FROM dependency d WHERE d.ecosystem = 'pypi' AND d.name = 'pytest-django' AND EXISTS (SELECT 1 FROM django_database)
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.key = 'addopts' AND n.value REGEXP '--no-?migrations') AND NOT EXISTS (SELECT 1 FROM command c WHERE c.text LIKE '%pytest%' AND c.text REGEXP '--no-?migrations')
UNION ALL -- tests that pytest-alembic brings
SELECT i.path, i.line, CASE i.name WHEN 'test_up_down_consistency' THEN 'down' ELSE 'up' END, 'alembic', 'function:', 'code', NULL, f.role, i.module || '.' || i.name
FROM import i JOIN file f ON f.path = i.path AND f.role = 'test' WHERE i.module = 'pytest_alembic.tests' AND i.name IN ('test_up_down_consistency', 'test_upgrade')
UNION ALL -- Spring applies them to the database that its tests start
SELECT DISTINCT c.path, c.line, 'up', CASE WHEN d.name LIKE '%flyway%' THEN 'flyway' ELSE 'liquibase' END, 'function:' || coalesce(c.function, ''), 'code', c.function, 'test', c.callee
FROM call c JOIN file f ON f.path = c.path AND f.role = 'test' AND f.language IN ('java', 'kotlin') JOIN dependency d ON d.name LIKE '%flyway%' OR d.name LIKE '%liquibase%'
WHERE (c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP 'testcontainers.*(PostgreSQL|MySQL|MariaDB|MongoDB)Container$') OR c.name = 'AutoConfigureEmbeddedDatabase' AND c.decorates IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.shape IN ('spring.flyway.enabled', 'spring.liquibase.enabled') AND n.value = 'false')
UNION ALL -- or that the address of their database starts
SELECT n.path, n.line, 'up', CASE WHEN d.name LIKE '%flyway%' THEN 'flyway' ELSE 'liquibase' END, 'function:', 'code', NULL, 'test', n.value
FROM node n CROSS JOIN dependency d ON d.ecosystem = 'maven' AND (d.name LIKE '%flyway%' OR d.name LIKE '%liquibase%')
WHERE n.key IN ('url', 'jdbc-url', 'jdbcUrl') AND n.value LIKE 'jdbc:tc:%' AND NOT EXISTS (SELECT 1 FROM node x WHERE x.shape IN ('spring.flyway.enabled', 'spring.liquibase.enabled') AND x.value = 'false' AND x.path = n.path)
UNION ALL -- Quarkus applies them to the database that its Dev Services start for tests
SELECT DISTINCT c.path, c.line, 'up', CASE WHEN d.name LIKE '%flyway' THEN 'flyway' ELSE 'liquibase' END, 'function:' || c.decorates, 'code', c.decorates, 'test', c.callee
FROM dependency d CROSS JOIN file f ON f.unit = d.unit AND f.role = 'test' AND f.language IN ('java', 'kotlin') CROSS JOIN call c ON c.path = f.path AND c.name = 'QuarkusTest' AND c.decorates IS NOT NULL
WHERE d.ecosystem = 'maven' AND d.name IN ('io.quarkus:quarkus-flyway', 'io.quarkus:quarkus-liquibase', 'io.quarkus:quarkus-liquibase-mongodb')
  AND EXISTS (SELECT 1 FROM framework_setting s WHERE s.unit = d.unit AND s.name REGEXP '^(%(dev,)?test\.)?quarkus\.(flyway|liquibase|liquibasemongodb)\.migrateatstart$' AND s.value = 'true')
  AND NOT EXISTS (SELECT 1 FROM framework_setting s WHERE s.unit = d.unit AND (s.name IN ('quarkus.devservices.enabled', '%test.quarkus.devservices.enabled', 'quarkus.datasource.devservices.enabled', '%test.quarkus.datasource.devservices.enabled', 'quarkus.datasource.devservices', '%test.quarkus.flyway.migrateatstart', '%test.quarkus.liquibase.migrateatstart', '%test.quarkus.liquibasemongodb.migrateatstart') AND s.value = 'false'
                     OR s.name IN ('quarkus.datasource.jdbc.url', '%test.quarkus.datasource.jdbc.url', 'quarkus.mongodb.connectionstring', '%test.quarkus.mongodb.connectionstring')))
