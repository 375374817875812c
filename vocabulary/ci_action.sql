-- steps of workflows and composite actions that run no command of their own: the action that does it, as the command it runs
-- path: file
-- line: line of uses
-- holder: command.holder of the job or the composite action
-- source: ci for a job, action for a composite action
-- uses: the action as it is named
-- text: the command that it runs, with what it is given; actions and workflows of the repository as they are named
-- role: role of the file
WITH step(path, line, holder, source, uses, id, role) AS (
    SELECT n.path, n.line, n.path || '#' || CASE WHEN instr(n.pointer, '.steps[') > 0 THEN substr(n.pointer, 1, instr(n.pointer, '.steps[') - 1) ELSE substr(n.pointer, 1, length(n.pointer) - 5) END,
           CASE WHEN n.shape LIKE 'runs.%' THEN 'action' ELSE 'ci' END, n.value, n.parent, d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE n.key = 'uses' AND n.value IS NOT NULL AND (n.shape LIKE 'jobs.%' AND d.kind = 'github-workflow' OR n.shape = 'runs.steps[].uses')
), given(id, key, value) AS (
    SELECT s.id, v.key, v.value FROM step s JOIN node w ON w.parent = s.id AND w.key = 'with' JOIN node v ON v.parent = w.id WHERE v.value IS NOT NULL
), runs(pattern, command, input) AS ( -- input: what follows as it is; the rest comes behind it as key=value
    VALUES ('(?i)^ariga/atlas-action/migrate/(apply|lint|test|down|push)@', NULL, NULL),
           ('(?i)^liquibase-github-actions/', NULL, NULL),
           ('(?i)^liquibase/liquibase-github-action@', 'liquibase', 'operation'),
           ('(?i)^red-gate/flyway-actions/migrations/undo@', 'flyway undo', NULL),
           ('(?i)^red-gate/flyway-actions/migrations/(?!undo)', 'flyway migrate', NULL),
           ('(?i)^(?!red-gate/)[\w.-]+/[\w-]*flyway[\w-]*@', 'flyway migrate', 'command'),
           ('(?i)^[\w.-]+/prisma-migrate[\w-]*@', 'prisma migrate deploy', NULL),
           ('(?i)^[\w.-]+/(golang-migrate|migrate)(-action|-database)?@', 'migrate -path', 'command'),
           ('(?i)^addnab/docker-run-action@', '', 'run'),
           ('(?i)^docker://', NULL, 'args'),
           ('(?i)^grafana/(k6-action|run-k6-action)@', 'k6 run', NULL),
           ('(?i)^artilleryio/action-cli@', 'artillery', 'command'),
           ('(?i)^[\w.-]+/[\w-]*jmeter[\w-]*@', 'jmeter -n -t', NULL),
           ('(?i)^[\w.-]+/[\w-]*locust[\w-]*@', 'locust -f', NULL),
           ('(?i)^sbdchd/squawk-action@', 'squawk', NULL),
           ('(?i)^[\w.-]+/[\w-]*promtool[\w-]*@', 'promtool', NULL),
           ('(?i)^superfly/flyctl-actions@', 'flyctl', 'args'),
           ('(?i)^amondnet/vercel-action@', 'vercel deploy', 'vercel-args'),
           ('(?i)^akhileshns/heroku-deploy@', 'heroku deploy', NULL),
           ('(?i)^google-github-actions/deploy-cloudrun@', 'gcloud run deploy', NULL),
           ('(?i)^google-github-actions/deploy-appengine@', 'gcloud app deploy', NULL),
           ('(?i)^aws-actions/amazon-ecs-deploy-task-definition@', 'aws ecs deploy', NULL),
           ('(?i)^aws-actions/aws-cloudformation-github-deploy@', 'aws cloudformation deploy', NULL),
           ('(?i)^azure/(k8s-deploy|webapps-deploy)@', 'kubectl apply', NULL)
)
SELECT DISTINCT s.path, s.line, s.holder, s.source, s.uses,
       trim(coalesce(r.command, CASE WHEN s.uses LIKE './%' THEN substr(s.uses, 3)
                                     WHEN s.uses LIKE 'docker://%' THEN substr(s.uses, 10)
                                     WHEN s.uses LIKE 'liquibase-%' THEN 'liquibase ' || substr(s.uses, 26, instr(s.uses || '@', '@') - 26)
                                     WHEN s.uses LIKE 'ariga/%' THEN 'atlas migrate ' || basename(substr(s.uses, 1, instr(s.uses, '@') - 1)) END)
            || coalesce(' ' || (SELECT g.value FROM given g WHERE g.id = s.id AND g.key = r.input), '')
            || coalesce(' ' || (SELECT group_concat(g.key || '=' || g.value, ' ') FROM given g WHERE g.id = s.id AND g.key IS NOT r.input), '')) AS text, s.role
FROM step s LEFT JOIN runs r ON s.uses REGEXP r.pattern
WHERE r.pattern IS NOT NULL OR s.uses LIKE './%'
