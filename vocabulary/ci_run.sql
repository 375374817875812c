-- migrations that CI applies or takes back
-- path: CI file
-- line: line of the command there
-- kind: up, down
-- tool: what runs them
-- holder: command.holder of the job
-- run_path: where the tool is called
-- run_line: line of it
-- database: kind of database the job starts; NULL none
-- text: the command
-- place: folder it runs in as CI sets it, or that of the package or make file; NULL not known
-- words: the command with a blank around each path
-- index: kind
-- typed: kind TEXT
WITH folder AS MATERIALIZED ( -- working-directory of workflows, jobs and steps
    SELECT path, pointer, parent, rtrim(CASE WHEN value LIKE './%' THEN substr(value, 3) ELSE value END, '/') AS value FROM node WHERE key = 'working-directory' AND value IS NOT NULL AND value NOT LIKE '%$%'
), ci AS (
    SELECT DISTINCT holder, path FROM command WHERE source = 'ci' AND role IN ('production', 'test', 'docs')
), tester AS MATERIALIZED ( -- what runs tests in the end
    SELECT DISTINCT q.holder FROM command x JOIN command_reach q ON q.reached = x.holder
    WHERE x.text REGEXP '\b(jest|vitest|mocha|ava|tap|playwright|cypress|node --test|node .*--test|pytest|go test|(npm|pnpm|yarn|bun)( run)? (test|e2e|integration)[a-z:-]*|mvnw? .*(test|verify|install|package)|gradlew? .*(test|check|build)|dotnet test|phpunit|pest|artisan test|composer( run(-script)?)? test|rspec|(rails|rake) test|cargo (test|nextest)|mix test|tox|nox)\b'
), tests AS ( -- jobs that run the tests
    SELECT DISTINCT i.holder, i.path, min(c.line) AS line FROM ci i JOIN command_reach r ON r.holder = i.holder JOIN command c ON c.holder = r.reached AND c.path = i.path
    WHERE c.holder IN (SELECT holder FROM tester)
    GROUP BY i.holder, i.path
), used AS ( -- containers that tests start themselves
    SELECT c.path, min(c.line) AS line, CASE WHEN max(c.callee REGEXP '(?i)postgres') THEN 'postgres' WHEN max(c.callee REGEXP '(?i)(mysql|mariadb)') THEN 'mysql' WHEN max(c.callee REGEXP '(?i)mongo') THEN 'mongodb' END AS kind
    FROM call c JOIN file f ON f.path = c.path AND f.role = 'test' WHERE (c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(?i)(^|[./@])testcontainers') OR f.language = 'csharp' AND EXISTS (SELECT 1 FROM import i WHERE i.path = c.path AND i.module LIKE 'Testcontainers.%')) AND c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(?i)(PostgreSql(Container|Builder)|PostgresContainer|MySqlContainer|MySqlBuilder|MariaDbContainer|MongoDb(Container|Builder)|GenericContainer|ContainerRequest|(postgres|mysql|mariadb|mongodb)(\.|::)(Run|RunContainer|default|Postgres|Mysql)(Container)?)$') GROUP BY c.path
    UNION ALL -- by the address of the test database, by an annotation
    SELECT n.path, n.line, CASE WHEN n.value REGEXP '(?i)postg' THEN 'postgres' WHEN n.value REGEXP '(?i)(mysql|mariadb)' THEN 'mysql' END FROM node n WHERE n.key IN ('url', 'jdbc-url', 'jdbcUrl') AND n.value LIKE 'jdbc:tc:%'
    UNION ALL
    SELECT c.path, c.line, 'postgres' FROM call c WHERE c.name = 'AutoConfigureEmbeddedDatabase' AND c.decorates IS NOT NULL
    UNION ALL -- by the driver of a Quarkus application
    SELECT m.path, m.line, CASE WHEN d.name LIKE '%postgresql' THEN 'postgres' WHEN d.name LIKE '%mongodb%' THEN 'mongodb' ELSE 'mysql' END
    FROM migration_run m JOIN file f ON f.path = m.path JOIN dependency d ON d.unit = f.unit AND d.name IN ('io.quarkus:quarkus-jdbc-postgresql', 'io.quarkus:quarkus-jdbc-mysql', 'io.quarkus:quarkus-jdbc-mariadb', 'io.quarkus:quarkus-mongodb-client', 'io.quarkus:quarkus-mongodb-panache', 'io.quarkus:quarkus-mongodb-panache-kotlin')
    WHERE m.role = 'test' AND m.text LIKE '%QuarkusTest' GROUP BY f.unit
)
SELECT *, CASE WHEN run_path LIKE '%package.json' OR run_path LIKE '%akefile' THEN dirname(run_path)
            WHEN run_path = path THEN coalesce((SELECT min(w.value) FROM folder w JOIN node n ON n.parent = w.parent AND n.key = 'run' WHERE w.path = run_path AND n.line = run_line),
                                               (SELECT w.value FROM folder w WHERE w.path = run_path AND w.pointer = substr(holder, length(run_path) + 2) || '.defaults.run.working-directory'),
                                               (SELECT w.value FROM folder w WHERE w.path = run_path AND w.pointer = 'defaults.run.working-directory')) END AS place,
       ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'file://', ' '), char(10), ' '), '"', ' '), '''', ' '), '=', ' '), '/ ', ' '), ' ./', ' '), '/*', ' '), ':', ' ') || ' ' AS words
FROM (
SELECT DISTINCT i.path, coalesce((SELECT min(o.line) FROM command o JOIN command_reach q ON q.holder = o.holder WHERE o.holder = i.holder AND (o.line = m.line AND m.path = i.path OR EXISTS (SELECT 1 FROM command_reach z WHERE z.holder = i.holder AND z.reached = m.holder AND z.depth > 0) AND m.path <> i.path AND (instr(o.text, basename(m.path)) > 0 OR o.text REGEXP '\b(npm|pnpm|yarn|bun|make|just)\b'))), m.line) AS line,
       m.kind, m.tool, i.holder, m.path AS run_path, m.line AS run_line, d.kind AS database, m.text
FROM ci i JOIN command_reach r ON r.holder = i.holder JOIN migration_run m ON m.holder = r.reached AND m.source <> 'code'
  AND NOT (m.tool = 'rails' AND m.text REGEXP 'db:prepare' AND NOT m.text REGEXP 'db:migrate' AND EXISTS (SELECT 1 FROM file x WHERE x.path REGEXP '(^|/)db/(\w+_)?(schema\.rb|structure\.sql)$')) -- it loads the dump into the empty database of CI
LEFT JOIN ci_database d ON d.holder = i.holder
UNION
SELECT DISTINCT t.path, t.line, m.kind, m.tool, t.holder, m.path, m.line, coalesce(u.kind, d.kind), m.text
FROM tests t JOIN migration_run m ON m.role = 'test' LEFT JOIN used u LEFT JOIN ci_database d ON d.holder = t.holder
UNION -- scripts of the service that the job runs
SELECT DISTINCT i.path, c.line, m.kind, m.tool, i.holder, m.path, m.line, d.kind, m.text
FROM ci i JOIN command_reach r ON r.holder = i.holder JOIN command c ON c.holder = r.reached
JOIN migration_run m ON m.source = 'code' AND m.role = 'production' AND instr(c.text, substr(basename(m.path), 1, length(basename(m.path)) - 3)) > 0 AND c.text REGEXP '\b(node|tsx|ts-node|bun|deno|babel-node|swc-node)\b'
LEFT JOIN ci_database d ON d.holder = i.holder
)
