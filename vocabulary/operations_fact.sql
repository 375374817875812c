-- what documents for whoever is on call need to know of the service: the facts that scaffold fills its templates with
-- topic: service, owner, tier, workload, alert, dependency, dashboard, page, status-page, deploy, rollback, autoscaler, runbook, escalation
-- name: name
-- value: what is known of it: a command, address, expression, bound; NULL nothing
-- detail: alert: severity, threshold, duration and what it watches, joined with '|'; workload: kind and namespace; dependency: kind
-- path: where that is written; NULL none
-- line: line
WITH told AS ( -- descriptors of service catalogues
    SELECT d.id, d.path, d.line, d.kind, d.name FROM document d
    WHERE d.role = 'production' AND (d.kind IN ('Component', 'System') AND d.api LIKE 'backstage.io/%' OR basename(d.path) IN ('opslevel.yml', 'opslevel.yaml', 'cortex.yaml', 'cortex.yml'))
), shell AS ( -- commands of documents, pipelines and scripts, one a line
    SELECT r.path, r.line, r.text, 0 AS place FROM runbook_command r
    UNION ALL
    SELECT c.path, c.line + l.key, trim(l.value, ' ' || char(9) || char(13)), 1
    FROM command c JOIN json_each('[' || replace(replace(json_quote(replace(c.text, char(92), char(1))), '\n', '","'), '\u0001', '\\') || ']') l
    WHERE c.role IN ('production', 'docs') AND c.source IN ('ci', 'make', 'shell', 'script')
      AND (c.text LIKE '%kubectl%' OR c.text LIKE '%helm%' OR c.text LIKE '%argocd%' OR c.text LIKE '%deploy%' OR c.text LIKE '%rollback%' OR c.text LIKE '%compose%' OR c.text LIKE '%terraform%' OR c.text LIKE '%systemctl%' OR c.text LIKE '%nomad%' OR c.text LIKE '%heroku%' OR c.text LIKE '%vercel%')
    UNION ALL
    SELECT b.path, b.line + l.key, trim(l.value, ' $' || char(9) || char(13)), 2
    FROM code_block b JOIN file f ON f.path = b.path AND f.role IN ('production', 'docs') JOIN json_each('[' || replace(replace(json_quote(replace(b.text, char(92), char(1))), '\n', '","'), '\u0001', '\\') || ']') l
    WHERE b.commands > 0 AND (b.text LIKE '%rollout undo%' OR b.text LIKE '%rollback%' OR b.text LIKE '%revert%')
), judged AS (
    SELECT *, text REGEXP '(?i)(rollout undo|helm (-\S+ +\S+ +)*rollback|argocd app rollback|heroku rollback|releases:rollback|vercel rollback|job revert|docker service rollback|--to-revision|(make|just|npm run|yarn|pnpm run) (?!\S*(db|migrat|schema))\S*roll-?back|/roll-?back\S*\.sh)' AS back,
           text REGEXP '(?i)(kubectl (-\S+ +\S+ +)*(apply|set image)|helm (-\S+ +\S+ +)*(upgrade|install)|helmfile (apply|sync)|argocd app sync|(make|just|npm run|yarn|pnpm run) (deploy|release)\S*|/deploy\S*\.sh|serverless deploy|sls deploy|fly(ctl)? deploy|vercel (deploy )?--prod|gcloud (run|app) deploy|eb deploy|terraform apply|docker[ -]compose .*up -d|docker stack deploy|cap production deploy|nomad job run|copilot deploy|update-service|cdk deploy|pulumi up)' AS deploys
    FROM shell WHERE length(text) BETWEEN 5 AND 300 AND NOT text LIKE '#%' AND NOT text LIKE 'echo %' AND NOT text LIKE '%--dry-run%'
), fact AS (
    SELECT 'service' AS topic, name, NULL AS value, stage AS detail, path, line, 0 AS place FROM service
    UNION ALL SELECT 'service', coalesce((SELECT n.value FROM node n WHERE n.document = t.id AND n.shape IN ('metadata.name', 'service.name', 'info.title')), t.name), (SELECT n.value FROM node n WHERE n.document = t.id AND n.shape IN ('metadata.description', 'service.description')), NULL, t.path, t.line, 1 FROM told t
    UNION ALL SELECT 'service', w.name, NULL, NULL, w.path, w.line, CASE WHEN (SELECT count(DISTINCT o.name) FROM workload o WHERE o.store = 0 AND o.kind NOT IN ('Job', 'CronJob')) = 1 AND w.kind <> 'compose' THEN 2 ELSE 6 END FROM workload w WHERE w.store = 0 AND w.name IS NOT NULL AND w.kind NOT IN ('Job', 'CronJob')
    UNION ALL SELECT 'service', basename(u.name), NULL, u.kind, NULL, NULL, CASE u.root WHEN '' THEN 3 ELSE 8 END FROM unit u WHERE u.name IS NOT NULL AND u.name <> ''
    UNION ALL SELECT 'owner', owner, NULL, NULL, path, line, 0 FROM service WHERE owner IS NOT NULL
    UNION ALL SELECT 'owner', n.value, NULL, NULL, n.path, n.line, 1 FROM told t JOIN node n ON n.document = t.id AND n.shape IN ('spec.owner', 'service.owner', 'info.x-cortex-owners[].name') WHERE n.value IS NOT NULL
    UNION ALL SELECT 'owner', owners, NULL, pattern, path, line, 2 + (pattern NOT IN ('*', '/', '/*', '/**')) FROM owner
    UNION ALL SELECT 'tier', CAST(tier AS TEXT), NULL, NULL, path, line, 0 FROM service WHERE tier IS NOT NULL
    UNION ALL SELECT 'tier', n.value, NULL, NULL, n.path, n.line, 1 FROM told t JOIN node n ON n.document = t.id AND n.shape IN ('service.tier', 'spec.tier') WHERE n.value IS NOT NULL
    UNION ALL SELECT 'workload', w.name, NULL, w.kind || '|' || CASE WHEN w.namespace LIKE '%{{%' THEN '' ELSE coalesce(w.namespace, '') END, w.path, w.line, 9 * (w.path REGEXP '(?i)(^|[/_.-])(dev|local|test)([/_.-]|$)') + (w.kind <> 'Deployment') + 3 * (w.kind IN ('compose', 'ecs', 'systemd')) FROM workload w WHERE w.store = 0 AND w.name IS NOT NULL AND w.kind NOT IN ('Job', 'CronJob')
    UNION ALL SELECT 'alert', a.name, a.expr, coalesce(a.severity, '') || '|' || coalesce(a.threshold, '') || '|' || coalesce(a.duration, '') || '|' || a.watches, a.path, a.line, 0 FROM alert_rule a WHERE a.name IS NOT NULL
    UNION ALL SELECT 'dependency', name, timeout, kind, path, line, 0 FROM dependency_matrix
    UNION ALL SELECT 'dashboard', coalesce((SELECT n.value FROM document x JOIN node n ON n.document = x.id AND n.shape IN ('title', 'dashboard.title', 'spec.title') WHERE x.path = b.path), basename(b.path)), NULL, NULL, b.path, b.line, 0 FROM dashboard b
    UNION ALL SELECT 'dashboard', coalesce(nullif(l.text, ''), l.target), l.target, NULL, l.path, l.line, 1 FROM link_target l JOIN file f ON f.path = l.path AND f.role IN ('production', 'docs')
              WHERE l.external = 1 AND l.target REGEXP '(?i)^https?://([^/]*grafana[^/]*/d/|[^/]*datadoghq\.(com|eu)/dashboard|[^/]*/d/[\w-]+/|[^/]*newrelic\.com/.*dashboards|[^/]*cloudwatch.*dashboards)'
    UNION ALL SELECT DISTINCT 'page', d.note, d.kind, NULL, d.path, d.line, 1 FROM alert_destination d WHERE d.kind = 'page'
    UNION ALL SELECT DISTINCT 'page', v.name || ' (' || v.note || ')', v.kind, NULL, v.path, v.line, 2 FROM alert_receiver v WHERE v.kind = 'page'
    UNION ALL SELECT 'page', n.key || ' ' || n.value, NULL, NULL, n.path, n.line, 3 FROM node n WHERE n.key IN ('pagerduty.com/service-id', 'pagerduty.com/integration-key', 'opsgenie.com/team', 'opsgenie.com/component-selector', 'grafana.com/oncall') AND n.value <> ''
    UNION ALL SELECT 'page', name, library, NULL, path, line, 0 FROM incident_part WHERE kind IN ('schedule', 'escalation') AND off = 0
    UNION ALL SELECT 'status-page', target, target, NULL, path, line, 0 FROM status_page
    UNION ALL SELECT 'status-page', e.value, e.value, NULL, e.path, e.line, 1 FROM environment e WHERE e.role = 'production' AND e.name REGEXP '(?i)status_?page' AND e.value REGEXP '(?i)^https?://'
    UNION ALL SELECT 'rollback', text, text, NULL, path, line, place FROM judged WHERE back
    UNION ALL SELECT 'deploy', text, text, NULL, path, line, place + 3 * (text LIKE '%terraform%') FROM judged WHERE deploys AND NOT back
    UNION ALL SELECT 'autoscaler', coalesce(target, name), coalesce(least, '') || '|' || coalesce(most, ''), kind, path, line, 0 FROM autoscaler WHERE off IS NULL
    UNION ALL SELECT 'runbook', title, NULL, NULL, path, line, 0 FROM runbook_page
    UNION ALL SELECT 'escalation', title, NULL, NULL, path, line, 0 FROM escalation_text WHERE whom = 1 AND (moment = 1 OR times > 0)
)
SELECT topic, name, value, detail, path, line
FROM (SELECT topic, name, value, detail, path, line, min(place) AS place FROM fact WHERE name IS NOT NULL GROUP BY topic, name, value, detail, path, line)
ORDER BY topic, place, path, line, name
