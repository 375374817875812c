-- alert rules as written in configuration and infrastructure code, before it is known what they watch
-- id: number
-- path: file
-- line: line
-- document: document.id; NULL for code
-- node: node.id of the rule; NULL for code
-- labels: node.id of its labels
-- system: prometheus, grafana, datadog, cloudwatch, gcp, azure, newrelic, sentry, elastalert, gatus, sloth, probe
-- name: name
-- expr: what it computes: expression, query or metric names
-- severity: severity label or priority
-- text: its annotations and messages as one text
-- runbook: value of a field that is meant for the runbook; NULL none
-- off: why it never fires (paused, muted, no actions); NULL it does
-- carrier: resource (loaded by being applied), file (something must load it)
-- alias: what the code calls it beside its name: logical id, name of the resource; NULL the same
-- call: call.id of the code that makes it; NULL for configuration
-- index: id
-- index: document
-- typed: id INTEGER
WITH RECURSIVE rule AS (
    -- Prometheus, Loki, Thanos and their operators, wherever the groups lie
    SELECT a.parent AS node, a.document, a.path, a.line, 'prometheus' AS system, a.value AS name, e.value AS expr,
           (SELECT l.id FROM node l WHERE l.parent = a.parent AND l.key = 'labels') AS labels,
           (SELECT l.id FROM node l WHERE l.parent = a.parent AND l.key = 'annotations') AS notes,
           NULL AS severity, NULL AS off,
           CASE WHEN d.kind = 'prometheus-rules' THEN 'file' ELSE 'resource' END AS carrier
    FROM node a JOIN node e ON e.parent = a.parent AND e.key = 'expr' JOIN document d ON d.id = a.document
    WHERE a.key = 'alert' AND d.role = 'production' AND d.kind IS NOT 'prometheus-rule-tests'
    UNION ALL
    -- Grafana
    SELECT r.id, r.document, r.path, t.line, 'grafana', t.value,
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = r.document AND x.key IN ('expr', 'rawSql', 'query', 'metricName', 'expression') AND x.pointer LIKE r.pointer || '.data%'),
           (SELECT l.id FROM node l WHERE l.parent = r.id AND l.key = 'labels'),
           (SELECT l.id FROM node l WHERE l.parent = r.id AND l.key = 'annotations'),
           NULL, CASE WHEN EXISTS (SELECT 1 FROM node p WHERE p.parent = r.id AND p.key = 'isPaused' AND p.value = 'true') THEN 'paused' END,
           CASE WHEN d.kind = 'grafana-alerting' THEN 'file' ELSE 'resource' END
    FROM document d JOIN node r ON r.document = d.id JOIN node t ON t.parent = r.id AND t.key = 'title'
    WHERE d.role = 'production' AND (d.kind = 'grafana-alerting' AND r.shape = 'groups[].rules[]'
       OR d.kind = 'GrafanaAlertRuleGroup' AND r.shape = 'spec.rules[]')
    UNION ALL
    SELECT r.id, r.document, r.path, r.line, 'grafana', t.value,
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = r.document AND x.key IN ('expr', 'query', 'rawSql') AND x.pointer LIKE substr(r.pointer, 1, length(r.pointer) - 6) || '.targets%'),
           NULL, r.id, NULL, NULL, 'file'
    FROM node r JOIN document d ON d.id = r.document JOIN node t ON t.parent = r.id AND t.key = 'name'
    WHERE r.key = 'alert' AND r.type = 'map' AND r.shape LIKE '%panels[].alert' AND d.role = 'production'
    UNION ALL
    -- Datadog
    SELECT m.parent, m.document, m.path, coalesce(nm.line, m.line), 'datadog', nm.value, q.value, NULL, m.parent,
           (SELECT 'p' || p.value FROM node p WHERE p.parent = m.parent AND p.key = 'priority' AND p.value IS NOT NULL),
           CASE WHEN EXISTS (SELECT 1 FROM node o JOIN node s ON s.parent = o.id AND s.key = 'silenced' JOIN node z ON z.parent = s.id AND z.key = '*' WHERE o.parent = m.parent AND o.key = 'options') THEN 'silenced' END,
           CASE WHEN d.kind IN ('DatadogMonitor', 'datadog_monitor') THEN 'resource' ELSE 'file' END
    FROM node m JOIN node q ON q.parent = m.parent AND q.key = 'query' AND q.value IS NOT NULL
    JOIN document d ON d.id = m.document LEFT JOIN node nm ON nm.parent = m.parent AND nm.key = 'name'
    WHERE m.key = 'message' AND d.role = 'production' AND d.kind IS NOT 'terraform.locals' AND d.kind IS NOT 'terraform.values' AND d.kind IS NOT 'terraform.variable'
      AND (EXISTS (SELECT 1 FROM node ty WHERE ty.parent = m.parent AND ty.key = 'type' AND (ty.value LIKE '% alert%' OR ty.value IN ('service check', 'composite', 'alert')))
           OR q.value REGEXP '^\s*(\w+\()*[a-z]+\(\s*(last|current)_\d')
    UNION ALL
    -- CloudWatch in CloudFormation, SAM and Serverless
    SELECT r.id, t.document, t.path, r.line, 'cloudwatch', coalesce((SELECT x.value FROM node p JOIN node x ON x.parent = p.id AND x.key = 'AlarmName' AND x.type = 'string' WHERE p.parent = r.id AND p.key = 'Properties'), r.key),
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = t.document AND x.value IS NOT NULL AND x.key IN ('Namespace', 'MetricName', 'Expression', 'Statistic', 'ExtendedStatistic', 'Stat', 'AlarmRule') AND x.pointer LIKE r.pointer || '.Properties.%'),
           NULL, (SELECT p.id FROM node p WHERE p.parent = r.id AND p.key = 'Properties'), NULL,
           CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.document = t.document AND x.pointer = r.pointer || '.Properties.ActionsEnabled' AND x.value = 'false') THEN 'its actions are disabled'
                WHEN NOT EXISTS (SELECT 1 FROM node x JOIN node y ON y.parent = x.id WHERE x.document = t.document AND x.pointer = r.pointer || '.Properties.AlarmActions') THEN 'it has no alarm actions' END,
           'resource'
    FROM node t JOIN node r ON r.id = t.parent JOIN document d ON d.id = t.document
    WHERE t.key = 'Type' AND t.value IN ('AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm') AND d.role = 'production'
    UNION ALL
    SELECT a.id, a.document, a.path, a.line, 'cloudwatch', coalesce(a.value, (SELECT x.value FROM node x WHERE x.parent = a.id AND x.key = 'name')),
           coalesce(a.value, (SELECT group_concat(x.value, ' ') FROM node x WHERE x.parent = a.id AND x.key IN ('metric', 'name'))), NULL, NULL, NULL,
           CASE WHEN NOT EXISTS (SELECT 1 FROM node x WHERE x.document = a.document AND x.shape LIKE 'custom.alerts.topics%' AND x.value IS NOT NULL) THEN 'it has no topic' END, 'resource'
    FROM node a JOIN document d ON d.id = a.document
    WHERE d.kind = 'serverless' AND a.shape IN ('custom.alerts.alarms[]', 'functions.' || a.key || '.alarms[]') AND d.role = 'production'
      AND EXISTS (SELECT 1 FROM node p WHERE p.document = a.document AND p.shape = 'plugins[]' AND p.value = 'serverless-plugin-aws-alerts')
    UNION ALL
    -- Google Cloud Monitoring
    SELECT pol.id, c.document, c.path, c.line, 'gcp', coalesce((SELECT x.value FROM node x WHERE x.parent = pol.id AND x.key = 'displayName'), cond.key),
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = c.document AND x.key IN ('filter', 'query', 'perSeriesAligner', 'crossSeriesReducer') AND x.pointer LIKE cond.pointer || '.%'),
           (SELECT x.id FROM node x WHERE x.parent = pol.id AND x.key = 'userLabels'), (SELECT x.id FROM node x WHERE x.parent = pol.id AND x.key = 'documentation'),
           (SELECT x.value FROM node x WHERE x.parent = pol.id AND x.key = 'severity'),
           CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = pol.id AND x.key = 'enabled' AND x.value = 'false') THEN 'disabled' END,
           CASE WHEN d.kind = 'MonitoringAlertPolicy' THEN 'resource' ELSE 'file' END
    FROM node c JOIN node cond ON cond.id = c.parent JOIN node cs ON cs.id = cond.parent JOIN node pol ON pol.id = cs.parent JOIN document d ON d.id = c.document
    WHERE c.key IN ('conditionThreshold', 'conditionAbsent', 'conditionMonitoringQueryLanguage', 'conditionPrometheusQueryLanguage', 'conditionMatchedLog') AND cs.key = 'conditions' AND d.role = 'production'
    UNION ALL
    -- Azure Monitor
    SELECT r.id, t.document, t.path, t.line, 'azure', (SELECT x.value FROM node x WHERE x.parent = r.id AND x.key = 'name'),
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = t.document AND (x.key IN ('metricName', 'query') OR x.shape LIKE '%.dimensions[].values[]') AND (r.parent IS NULL OR x.pointer LIKE r.pointer || '.%')),
           NULL, (SELECT p.id FROM node p WHERE p.parent = r.id AND p.key = 'properties'),
           (SELECT 'sev' || x.value FROM node x JOIN node p ON p.id = x.parent WHERE p.parent = r.id AND p.key = 'properties' AND x.key = 'severity'),
           CASE WHEN EXISTS (SELECT 1 FROM node x JOIN node p ON p.id = x.parent WHERE p.parent = r.id AND p.key = 'properties' AND x.key = 'enabled' AND x.value = 'false') THEN 'disabled' END, 'resource'
    FROM node t JOIN node r ON r.id = t.parent JOIN document d ON d.id = t.document
    WHERE t.key = 'type' AND t.value IN ('Microsoft.Insights/metricAlerts', 'Microsoft.Insights/scheduledQueryRules', 'microsoft.insights/metricalerts', 'microsoft.insights/scheduledqueryrules') AND d.role = 'production'
    UNION ALL
    -- Terraform: one alert a resource
    SELECT t.id, t.document, r.path, r.line, k.system, coalesce((SELECT x.value FROM node x WHERE x.parent = t.id AND x.key IN ('alarm_name', 'name', 'display_name') AND x.type = 'string'), r.name),
           CASE r.kind WHEN 'sentry_issue_alert' THEN 'issue error' ELSE (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = r.document AND x.value IS NOT NULL AND x.key IN ('namespace', 'metric_name', 'metric_namespace', 'expression', 'statistic', 'extended_statistic', 'stat', 'alarm_rule', 'query', 'aggregation', 'aggregate', 'dataset')
                    OR k.system = 'azure' AND x.document = r.document AND x.value IS NOT NULL AND x.shape REGEXP '^(dynamic_)?criteria(\[\])?\.dimension(\[\])?\.values\[\]$') END,
           NULL, t.id, (SELECT CASE k.system WHEN 'azure' THEN 'sev' ELSE '' END || x.value FROM node x WHERE x.parent = t.id AND x.key = 'severity'),
           CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = t.id AND x.key = 'actions_enabled' AND x.value = 'false') THEN 'its actions are disabled'
                WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = t.id AND x.key = 'enabled' AND x.value = 'false') THEN 'disabled'
                WHEN k.system = 'cloudwatch' AND NOT EXISTS (SELECT 1 FROM node x WHERE x.parent = t.id AND x.key = 'alarm_actions' AND (x.type = 'unknown' OR EXISTS (SELECT 1 FROM node y WHERE y.parent = x.id))) THEN 'it has no alarm actions' END,
           'resource'
    FROM cloud_resource r JOIN (SELECT 'aws_cloudwatch_metric_alarm' AS kind, 'cloudwatch' AS system UNION ALL VALUES ('aws_cloudwatch_composite_alarm', 'cloudwatch'), ('terraform-aws-modules/cloudwatch/aws//modules/metric-alarm', 'cloudwatch'),
               ('azurerm_monitor_metric_alert', 'azure'), ('azurerm_monitor_scheduled_query_rules_alert', 'azure'), ('azurerm_monitor_scheduled_query_rules_alert_v2', 'azure'), ('newrelic_nrql_alert_condition', 'newrelic'), ('sentry_issue_alert', 'sentry'), ('sentry_metric_alert', 'sentry')) k ON k.kind = r.kind
    JOIN node t ON t.document = r.document AND t.parent IS NULL
    WHERE r.off = 0
    UNION ALL -- probes that tell somebody themselves
    SELECT t.id, t.document, r.path, r.line, 'probe', coalesce((SELECT x.value FROM node x WHERE x.parent = t.id AND x.key IN ('name', 'friendly_name', 'url') AND x.type = 'string'), r.name), 'probe_success', NULL, t.id, NULL,
           CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = t.id AND (x.key IN ('paused', 'muted') AND x.value = 'true' OR x.key IN ('enabled', 'activated') AND x.value = 'false' OR x.key = 'status' AND x.value IN ('paused', 'DISABLED', 'MUTED'))) THEN 'paused' END, 'resource'
    FROM cloud_resource r JOIN node t ON t.document = r.document AND t.parent IS NULL
    WHERE r.off = 0 AND (r.kind IN ('betteruptime_monitor', 'uptimerobot_monitor', 'statuscake_uptime_check', 'pingdom_check', 'checkly_check', 'newrelic_synthetics_alert_condition', 'hetrixtools_uptime_monitor')
        OR r.kind = 'datadog_synthetics_test' AND EXISTS (SELECT 1 FROM node x WHERE x.parent = t.id AND x.key = 'message' AND x.value LIKE '%@%'))
    UNION ALL -- one alert a condition
    SELECT c.id, c.document, c.path, c.line, 'gcp', coalesce((SELECT x.value FROM node x WHERE x.parent = t.id AND x.key = 'display_name'), r.name),
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = c.document AND x.key IN ('filter', 'query', 'per_series_aligner', 'cross_series_reducer') AND x.pointer LIKE c.pointer || '.%'),
           (SELECT x.id FROM node x WHERE x.parent = t.id AND x.key = 'user_labels'), (SELECT x.id FROM node x WHERE x.parent = t.id AND x.key = 'documentation'), (SELECT x.value FROM node x WHERE x.parent = t.id AND x.key = 'severity'),
           CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = t.id AND x.key = 'enabled' AND x.value = 'false') THEN 'disabled'
                WHEN NOT EXISTS (SELECT 1 FROM node x WHERE x.parent = t.id AND x.key = 'notification_channels' AND (x.type = 'unknown' OR EXISTS (SELECT 1 FROM node y WHERE y.parent = x.id))) THEN 'it has no notification channel' END, 'resource'
    FROM cloud_resource r JOIN node t ON t.document = r.document AND t.parent IS NULL
    JOIN node c ON c.document = r.document AND c.key IN ('condition_threshold', 'condition_absent', 'condition_monitoring_query_language', 'condition_prometheus_query_language', 'condition_matched_log', 'condition_sql') AND c.type = 'map'
    WHERE r.kind = 'google_monitoring_alert_policy' AND r.off = 0
    UNION ALL
    SELECT u.id, u.document, u.path, u.line, 'grafana', (SELECT x.value FROM node x WHERE x.parent = u.id AND x.key = 'name'),
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = u.document AND x.key IN ('expr', 'rawSql', 'query', 'metricName', 'expression', 'model') AND x.value IS NOT NULL AND x.pointer LIKE u.pointer || '.data%'),
           (SELECT x.id FROM node x WHERE x.parent = u.id AND x.key = 'labels'), (SELECT x.id FROM node x WHERE x.parent = u.id AND x.key = 'annotations'), NULL,
           CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = u.id AND x.key = 'is_paused' AND x.value = 'true') THEN 'paused' END, 'resource'
    FROM cloud_resource r JOIN node u ON u.document = r.document AND u.shape IN ('rule', 'rule[]') AND u.type = 'map'
    WHERE r.kind = 'grafana_rule_group' AND r.off = 0
    UNION ALL
    -- ElastAlert
    SELECT a.parent, a.document, a.path, a.line, 'elastalert', (SELECT x.value FROM node x WHERE x.parent = a.parent AND x.key = 'name'),
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = a.document AND x.key IN ('query', 'query_string', 'term', 'index')), NULL, a.parent, NULL,
           CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = a.parent AND x.key = 'is_enabled' AND x.value = 'false') THEN 'disabled' END, 'file'
    FROM node a JOIN node i ON i.parent = a.parent AND i.key = 'index' JOIN node ty ON ty.parent = a.parent AND ty.key = 'type' JOIN document d ON d.id = a.document
    WHERE a.key = 'alert' AND a.shape = 'alert' AND d.role = 'production'
    UNION ALL
    -- SLO generators: Sloth, Pyrra
    SELECT s.id, s.document, s.path, s.line, 'sloth', n.value,
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = s.document AND x.key IN ('error_query', 'errorQuery', 'error_ratio_query', 'errorRatioQuery') AND x.pointer LIKE s.pointer || '.%'),
           NULL, (SELECT x.id FROM node al JOIN node x ON x.parent = al.id AND x.key = 'annotations' WHERE al.parent = s.id AND al.key = 'alerting'), 'critical', NULL,
           CASE WHEN d.kind = 'PrometheusServiceLevel' THEN 'resource' ELSE 'file' END
    FROM document d JOIN node s ON s.document = d.id JOIN node n ON n.parent = s.id AND n.key = 'name' JOIN node al ON al.parent = s.id AND al.key = 'alerting'
    WHERE d.role = 'production' AND s.shape IN ('slos[]', 'spec.slos[]')
    UNION ALL
    SELECT r.id, d.id, d.path, d.line, 'pyrra', d.name,
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.document = d.id AND x.key = 'metric'), NULL, NULL, 'critical', NULL, 'resource'
    FROM document d JOIN node r ON r.document = d.id AND r.shape = 'spec'
    WHERE d.kind = 'ServiceLevelObjective' AND d.role = 'production'
    UNION ALL
    -- Sentry: metric alerts and issue alerts
    SELECT m.parent, m.document, m.path, n.line, 'sentry', n.value,
           (SELECT group_concat(x.value, ' ') FROM node x WHERE x.parent = m.parent AND x.key IN ('aggregate', 'dataset', 'query') AND x.value IS NOT NULL), NULL, m.parent,
           CASE WHEN EXISTS (SELECT 1 FROM node t JOIN node e ON e.parent = t.id JOIN node x ON x.parent = e.id AND x.key = 'label' AND x.value = 'critical' WHERE t.parent = m.parent AND t.key = 'triggers') THEN 'critical' END,
           CASE WHEN NOT EXISTS (SELECT 1 FROM node t JOIN node e ON e.parent = t.id JOIN node a ON a.parent = e.id AND a.key = 'actions' JOIN node x ON x.parent = a.id WHERE t.parent = m.parent AND t.key = 'triggers') THEN 'it has no actions' END, 'file'
    FROM node m JOIN node n ON n.parent = m.parent AND n.key = 'name' JOIN node t ON t.parent = m.parent AND t.key = 'triggers' JOIN document d ON d.id = m.document
    WHERE m.key = 'aggregate' AND d.role = 'production' AND EXISTS (SELECT 1 FROM node x WHERE x.parent = m.parent AND x.key IN ('thresholdType', 'timeWindow', 'dataset'))
    UNION ALL
    SELECT c.parent, c.document, c.path, n.line, 'sentry', n.value, 'issue error ' || coalesce((SELECT group_concat(x.value, ' ') FROM node e JOIN node x ON x.parent = e.id AND x.key = 'id' WHERE e.parent = c.id), ''), NULL, c.parent, NULL,
           CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = c.parent AND x.key = 'status' AND x.value = 'disabled') THEN 'disabled' END, 'file'
    FROM node c JOIN node n ON n.parent = c.parent AND n.key = 'name' JOIN document d ON d.id = c.document
    WHERE c.key = 'conditions' AND c.type = 'list' AND d.role = 'production'
      AND EXISTS (SELECT 1 FROM node a JOIN node e ON e.parent = a.id JOIN node x ON x.parent = e.id AND x.key = 'id' AND x.value LIKE 'sentry.%' WHERE a.parent = c.parent AND a.key = 'actions')
    UNION ALL
    -- Gatus
    SELECT e.id, e.document, e.path, e.line, 'gatus', (SELECT x.value FROM node x WHERE x.parent = e.id AND x.key = 'name'), 'probe_success', NULL, NULL, NULL, NULL, 'resource'
    FROM node al JOIN node e ON e.id = al.parent JOIN document d ON d.id = al.document
    WHERE al.key = 'alerts' AND al.shape = 'endpoints[].alerts' AND d.role = 'production'
), made AS MATERIALIZED ( -- AWS CDK and Pulumi, in all their languages
    SELECT c.id, c.path, c.line, c.end_line, c.callee, c.name, c.function FROM call c JOIN file f ON f.path = c.path AND f.role = 'production'
    WHERE (c.name IN ('createAlarm', 'create_alarm', 'CreateAlarm', 'Alarm', 'MetricAlarm', 'Monitor', 'NewAlarm', 'NewMetricAlarm', 'NewMonitor', 'NrqlAlertCondition', 'MetricAlert', 'AlertPolicy', 'NewMetricAlert', 'NewAlertPolicy')
           OR c.name = 'create' AND c.receiver LIKE '%.Alarm.Builder')
      AND c.callee REGEXP '(aws-cdk-lib|@aws-cdk/|aws_cdk|awscdk|Amazon\.CDK|@pulumi/|pulumi|Pulumi)' AND c.callee NOT REGEXP '\(\)\.(Alarm|MetricAlarm|Monitor)$'
      AND NOT EXISTS (SELECT 1 FROM function h JOIN function k ON k.path = h.path AND k.name = h.class AND k.kind = 'class' WHERE h.id = c.function AND k.base IS NOT NULL -- a stack that nobody makes
                        AND NOT EXISTS (SELECT 1 FROM call m WHERE m.callee = k.path || ':' || k.name OR m.name = k.name) AND NOT EXISTS (SELECT 1 FROM function x WHERE x.kind = 'class' AND x.base = k.path || ':' || k.name))
), site(call, site, parameters) AS MATERIALIZED ( -- a helper that makes an alarm of what it is handed: each call of it is an alarm
    SELECT m.id, s.id, f.parameters FROM made m CROSS JOIN function f ON f.id = m.function AND f.parameters <> '' AND f.kind IN ('function', 'method') CROSS JOIN call s ON s.target = f.id
    WHERE EXISTS (SELECT 1 FROM argument a WHERE a.call = m.id AND a.written IS NOT NULL AND instr(',' || f.parameters || ',', ',' || substr(a.written, 1, instr(a.written || '.', '.') - 1) || ',') > 0)
), given(call, site, written, value, origin) AS MATERIALIZED ( -- what it is handed, by the words of the helper
    SELECT x.call, x.site, CASE WHEN a.name IS NULL THEN p.value ELSE p.value || '.' || a.name END, a.value, a.origin
    FROM site x CROSS JOIN argument a ON a.call = x.site
    JOIN json_each('["' || replace(CASE WHEN x.parameters LIKE 'self,%' THEN substr(x.parameters, 6) ELSE x.parameters END, ',', '","') || '"]') p ON p.key = a.position
    WHERE json_valid('["' || replace(x.parameters, ',', '","') || '"]')
    UNION ALL
    SELECT x.call, x.site, a.name, a.value, a.origin FROM site x CROSS JOIN argument a ON a.call = x.site AND instr(',' || x.parameters || ',', ',' || a.name || ',') > 0
), inner(call, site, part, depth) AS ( -- what it is made of: the metric, its properties
    SELECT m.id, x.site, m.id, 0 FROM made m LEFT JOIN site x ON x.call = m.id
    UNION
    SELECT m.id, x.site, k.id, 3 FROM made m CROSS JOIN call k ON k.outer = m.id LEFT JOIN site x ON x.call = m.id
    UNION -- Alarm.Builder.create(...).metric(...)
    SELECT m.id, NULL, k.id, 0 FROM made m CROSS JOIN call k ON k.path = m.path AND k.line BETWEEN m.line AND m.end_line + 12 WHERE m.name = 'create'
       AND NOT EXISTS (SELECT 1 FROM made o WHERE o.path = m.path AND o.line > m.line AND o.line <= k.line)
    UNION
    SELECT i.call, i.site, CASE WHEN g.written IS NULL THEN a.origin ELSE g.origin END, i.depth + 1
    FROM inner i CROSS JOIN argument a ON a.call = i.part LEFT JOIN given g ON g.site = i.site AND g.call = i.call AND g.written = a.written
    WHERE i.depth < 3 AND CASE WHEN g.written IS NULL THEN a.origin ELSE g.origin END IS NOT NULL
), told(call, site, part, position, name, kind, value, line) AS ( -- its arguments, those of a helper as each call of it gives them
    SELECT i.call, i.site, i.part, a.position, a.name, a.kind, coalesce(g.value, a.value), a.line
    FROM inner i CROSS JOIN argument a ON a.call = i.part LEFT JOIN given g ON g.site = i.site AND g.call = i.call AND g.written = a.written
), described(call, site, text) AS (
    SELECT d.call, d.site, group_concat(replace(d.value, '${}', coalesce(v.value, '${}')), ' ')
    FROM told d LEFT JOIN told v ON v.call = d.call AND v.site IS d.site AND v.part = d.part AND v.name = '${}' AND v.position = d.position AND v.line = d.line AND d.value LIKE '%${}%'
    WHERE d.name REGEXP '(?i)^(alarm_?description|message|description)$' OR d.name IS NULL AND (SELECT k.name FROM call k WHERE k.id = d.part) IN ('alarmDescription', 'message', 'description')
    GROUP BY d.call, d.site
), code AS (
    SELECT c.id AS call, coalesce(k.path, c.path) AS path, coalesce(k.line, c.line) AS line, CASE WHEN c.callee REGEXP '(?i)datadog' THEN 'datadog' WHEN c.callee REGEXP '(?i)newrelic' THEN 'newrelic' WHEN c.callee REGEXP '(?i)gcp|google' THEN 'gcp' WHEN c.callee REGEXP '(?i)azure' THEN 'azure' ELSE 'cloudwatch' END AS system,
           coalesce((SELECT a.value FROM told a WHERE a.call = c.id AND a.site IS x.site AND a.part = c.id AND a.name IN ('alarmName', 'alarm_name', 'AlarmName') AND a.kind = 'string'),
                    (SELECT a.value FROM told a WHERE a.call = c.id AND a.site IS x.site AND a.part = c.id AND a.position = 1 AND a.name IS NULL AND a.kind = 'string'),
                    (SELECT a.value FROM told a WHERE a.call = c.id AND a.site IS x.site AND a.part = c.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'string')) AS name,
           c.callee || ' ' || coalesce((SELECT group_concat(CASE WHEN p.id = c.id OR p.callee LIKE '%Duration.%' THEN '' ELSE p.callee || ' ' END || coalesce((SELECT group_concat(a.value, ' ') FROM told a WHERE a.call = c.id AND a.site IS x.site AND a.part = p.id AND (a.name IS NULL AND p.id <> c.id
                    OR a.name REGEXP '(?i)(^|[._])(metric_?name|namespace|query|metrics?|statistic|extended_?statistic|expression|filter)([._]|$)|^metric\.')), ''), ' ')
                    FROM inner i JOIN call p ON p.id = i.part WHERE i.call = c.id AND i.site IS x.site), '') AS expr,
           (SELECT d.text FROM described d WHERE d.call = c.id AND d.site IS x.site) AS text,
           CASE WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name REGEXP '(?i)^actions_?enabled$' AND lower(a.value) = 'false') THEN 'its actions are disabled'
                WHEN c.name LIKE '%MetricAlarm' AND c.callee REGEXP '(?i)pulumi' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name REGEXP '(?i)^alarm_?actions')
                     AND NOT EXISTS (SELECT 1 FROM inner i JOIN argument a ON a.call = i.part WHERE i.call = c.id AND a.name REGEXP '(?i)^alarm_?actions')
                     AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name IS NOT NULL) THEN 'it has no alarm actions' END AS off
    FROM made c LEFT JOIN site x ON x.call = c.id LEFT JOIN call k ON k.id = x.site
)
SELECT row_number() OVER (ORDER BY path, line, name) AS id, path, line, document, node, labels, system, name, expr, severity, text, runbook, off, carrier, nullif(alias, name) AS alias, call
FROM (
    SELECT path, line, document, node, labels, system, name, coalesce(expr, '') AS expr,
           lower(coalesce(severity, (SELECT l.value FROM node l WHERE l.parent = labels AND lower(l.key) IN ('severity', 'priority', 'level', 'urgency', 'sev')),
                          CASE WHEN name REGEXP '(?i)(^|[^a-z0-9])(p1|p0|sev-?[01])([^a-z0-9]|$)' THEN 'p1' END)) AS severity,
           (SELECT group_concat(t.value, char(10)) FROM node t WHERE t.parent = notes AND t.value IS NOT NULL
               AND t.key NOT IN ('query', 'type', 'Namespace', 'MetricName', 'Expression')) AS text,
           (SELECT t.value FROM node t WHERE t.parent = notes AND t.key REGEXP '(?i)^(run_?-?book|play_?-?book|sop)(_?-?(url|link|uri|href))?$') AS runbook,
           off, carrier, CASE WHEN system = 'cloudwatch' AND (SELECT format FROM document d WHERE d.id = rule.document) <> 'hcl' THEN (SELECT n.key FROM node n WHERE n.id = rule.node)
                             WHEN carrier = 'resource' THEN (SELECT d.name FROM document d WHERE d.id = rule.document AND d.format = 'hcl') END AS alias, NULL AS call
    FROM rule
    UNION ALL
    SELECT path, line, NULL, NULL, NULL, system, name, expr, NULL, text, NULL, off, 'resource', NULL, call FROM code
)
