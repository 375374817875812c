-- what pipelines do: tests, load tests, migrations, restores, deployments, ways back, whatever script or target does it in the end
-- path: CI file
-- line: line of the step; the first of its job when a script or target does it
-- system: github, gitlab, jenkins, circleci, azure, bitbucket, buildkite, drone, other
-- holder: command.holder of the job
-- does: test, load-test, rule-test, migrate, restore, deploy, rollback
-- text: the command
-- run_path: file that holds the command
-- run_line: line of it
-- typed: does TEXT, holder TEXT
-- index: holder
-- index: does
WITH job AS (
    SELECT holder, path, min(line) AS line,
           CASE WHEN path LIKE '%.github/workflows/%' OR path LIKE '%.gitea/workflows/%' THEN 'github' WHEN path LIKE '%gitlab%' THEN 'gitlab' WHEN path LIKE '%enkinsfile%' THEN 'jenkins'
                WHEN path LIKE '%.circleci/%' THEN 'circleci' WHEN path IN (SELECT path FROM azure_pipeline) THEN 'azure' WHEN path LIKE '%bitbucket-pipelines%' THEN 'bitbucket' WHEN path LIKE '%.buildkite/%' THEN 'buildkite'
                WHEN path LIKE '%.drone%' OR path LIKE '%woodpecker%' THEN 'drone' ELSE 'other' END AS system
    FROM command WHERE source = 'ci' AND role IN ('production', 'test', 'docs') GROUP BY holder, path
), kind(does, pattern) AS (
    VALUES ('test', '(?m)(^|[\s;&|/])((npm|pnpm|yarn|bun)( run)? test(:[\w-]+)?|jest|vitest|mocha|node --test|pytest|tox|nox|go test|cargo (test|nextest)|mvnw?( \S+)* (test|verify)|gradlew?( \S+)* (test|check)|dotnet test|rspec|phpunit|manage\.py test|playwright test|cypress run|ctest|sbt test)\b'),
           ('load-test', '(?m)(^|[\s;&|"''/])(k6 (run|cloud)|artillery (run|quick)|autocannon \S|wrk2? -|hey -|ab -[nckt]|vegeta attack|locust( -|$)|jmeter -|gatling(:test|Run|\.sh)|fortio load|(oha|bombardier|siege|ghz|h2load) \S)'),
           ('rule-test', '(promtool test rules|mimirtool rules (check|test)|pint (lint|ci)|cortextool rules)'),
           ('migrate', '(?i)(prisma migrate (deploy|reset)|knex( --\S+)* migrate:(latest|up)|sequelize(-cli)? db:migrate\b|typeorm( \S+)* migration:run|drizzle-kit (migrate|push)|alembic( -\S+ \S+)* upgrade|manage\.py migrate|(rails|rake) db:(migrate|schema:load)|flyway( \S+)* migrate|liquibase( \S+)* update|goose( \S+)* up\b|\bmigrate( -\S+ \S+)+ up\b|dbmate( \S+)* up\b|atlas migrate apply|sqlx migrate run|diesel migration run)'),
           ('restore', '(?i)(pg_restore|psql .*< ?\S*(dump|backup)|pgbackrest( \S+)* restore|wal-g (backup-fetch|wal-fetch)|barman recover|restic( \S+)* restore|velero restore create|mongorestore|mysql .*< ?\S*(dump|backup)|borg extract|xtrabackup( \S+)* --copy-back|litestream restore)'),
           ('rollback', '(?i)(rollout undo|helm (-\S+ +\S+ +)*rollback|argocd app rollback|heroku (releases:)?rollback|vercel rollback|job revert|service rollback|--to-revision|migrate:(rollback|down)|db:rollback|alembic( -\S+ \S+)* downgrade|migration:revert|goose( \S+)* down|\bmigrate( -\S+ \S+)+ down|flyway( \S+)* undo|dbmate( \S+)* (down|rollback))'),
           ('deploy', '(?i)(kubectl (-\S+ +\S+ +)*(apply|set image)|helm (-\S+ +\S+ +)*(upgrade|install)|helmfile (apply|sync)|argocd app sync|serverless deploy|sls deploy|fly(ctl)? deploy|vercel (deploy )?--prod|gcloud (run|app) deploy|eb deploy|terraform apply|docker[ -]compose .*up -d|docker stack deploy|nomad job run|ecs (update-service|deploy)|cdk deploy|pulumi up|cap production deploy)')
), reached AS MATERIALIZED (
    SELECT j.holder, j.path, j.line, j.system, c.path AS run_path, c.line AS run_line, replace(c.text, '\' || char(10), ' ') AS text
    FROM job j JOIN command_reach q ON q.holder = j.holder JOIN command c ON c.holder = q.reached
)
SELECT DISTINCT r.path, CASE WHEN r.run_path = r.path THEN r.run_line ELSE r.line END AS line, r.system, r.holder, k.does, substr(r.text, 1, 300) AS text, r.run_path, r.run_line
FROM reached r JOIN kind k ON r.text REGEXP k.pattern
