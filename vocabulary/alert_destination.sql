-- where each alert arrives, as far as the configuration here tells
-- alert: alert_rule.id
-- kind: page, chat, mail, webhook, none
-- path: file that decides it
-- line: line
-- note: receiver and what it is
-- index: alert
-- typed: alert INTEGER
WITH RECURSIVE label AS (
    SELECT a.id AS alert, l.key AS name, l.value FROM alert_definition a JOIN node l ON l.parent = a.labels
    UNION ALL SELECT id, 'alertname', name FROM alert_definition
), taken AS ( -- routes whose own conditions hold; labels that only the series may bring are assumed to fit
    SELECT a.id AS alert, r.id AS route
    FROM alert_definition a JOIN alert_route r ON r.system = a.system OR r.system = 'prometheus' AND a.system IN ('sloth', 'pyrra')
    WHERE NOT EXISTS (
        SELECT 1 FROM alert_matcher m LEFT JOIN label l ON l.alert = a.id AND l.name = m.label
        WHERE m.route = r.id AND NOT CASE
            WHEN l.value IS NULL THEN m.operator IN ('!=', '!~') OR (m.label NOT IN ('severity', 'priority', 'alertname', 'level') AND NOT (a.system IN ('sloth', 'pyrra')))
                                      OR a.system IN ('sloth', 'pyrra')
            WHEN m.operator = '=' THEN l.value = m.value
            WHEN m.operator = '!=' THEN l.value <> m.value
            WHEN m.operator = '=~' THEN instr('|' || trim(m.value, '^$()') || '|', '|' || l.value || '|') > 0 OR l.value GLOB replace(replace(trim(m.value, '^$'), '.*', '*'), '.+', '?*')
            ELSE NOT (instr('|' || trim(m.value, '^$()') || '|', '|' || l.value || '|') > 0 OR l.value GLOB replace(replace(trim(m.value, '^$'), '.*', '*'), '.+', '?*')) END)
), walk(alert, route) AS (
    SELECT a.id, r.id FROM alert_definition a JOIN alert_route r ON r.parent IS NULL AND (r.system = a.system OR r.system = 'prometheus' AND a.system IN ('sloth', 'pyrra'))
    WHERE r.parent IS NULL AND EXISTS (SELECT 1 FROM taken t WHERE t.alert = a.id AND t.route = r.id)
    UNION
    SELECT w.alert, c.id FROM walk w JOIN alert_route c ON c.parent = w.route JOIN taken t ON t.alert = w.alert AND t.route = c.id
    WHERE NOT EXISTS (SELECT 1 FROM alert_route e JOIN taken te ON te.route = e.id AND te.alert = w.alert WHERE e.parent = c.parent AND e.id < c.id AND e.goes_on = 0)
), last AS (
    SELECT w.alert, w.route FROM walk w
    WHERE NOT EXISTS (SELECT 1 FROM alert_route c JOIN taken t ON t.route = c.id AND t.alert = w.alert WHERE c.parent = w.route)
), topic AS ( -- SNS topics that page
    SELECT t.document, r.key AS name, e.line, e.path, e.value
    FROM node t JOIN node r ON r.id = t.parent JOIN node e ON e.document = t.document AND e.key = 'Endpoint' AND (e.pointer LIKE r.pointer || '.%')
    WHERE t.key = 'Type' AND t.value = 'AWS::SNS::Topic'
    UNION ALL
    SELECT t.document, replace(coalesce(a.value, av.value), '!Ref ', ''), e.line, e.path, e.value
    FROM node t JOIN node r ON r.id = t.parent JOIN node e ON e.document = t.document AND e.key = 'Endpoint' AND e.pointer = r.pointer || '.Properties.Endpoint'
    JOIN node a ON a.document = t.document AND a.pointer = r.pointer || '.Properties.TopicArn' LEFT JOIN node av ON av.parent = a.id AND av.key = 'Ref'
    WHERE t.key = 'Type' AND t.value = 'AWS::SNS::Subscription'
), action AS (
    SELECT d.id AS alert, d.document, x.line, d.path, coalesce(y.value, (SELECT z.value FROM node z WHERE z.parent = y.id)) AS target
    FROM alert_definition d JOIN node r ON r.id = d.node JOIN node p ON p.parent = r.id AND p.key = 'Properties' JOIN node x ON x.parent = p.id AND x.key = 'AlarmActions' JOIN node y ON y.parent = x.id
    WHERE d.system = 'cloudwatch'
), subscriber(topic) AS MATERIALIZED ( -- topics of code whose subscriber pages; NULL when it cannot be told which
    SELECT CASE WHEN s.name IN ('addSubscription', 'add_subscription', 'AddSubscription') THEN s.origin ELSE (SELECT o.origin FROM argument o WHERE o.call = s.id AND o.origin IS NOT NULL AND o.name IN ('topic', 'topicArn', 'topic_arn')) END
    FROM call s JOIN file f ON f.path = s.path AND f.role = 'production'
    WHERE s.name IN ('addSubscription', 'add_subscription', 'AddSubscription', 'TopicSubscription', 'NewTopicSubscription', 'Subscription', 'SubscribeUrl')
      AND EXISTS (SELECT 1 FROM argument v WHERE (v.call = s.id OR v.call IN (SELECT w.origin FROM argument w WHERE w.call = s.id AND w.origin IS NOT NULL)) AND v.value REGEXP '(?i)(pager-?_?duty|ops-?genie|victorops|incident\.io|on-?call|squadcast|zenduty|ilert|rootly)'
                  -- mail reaches nobody who sleeps, but for the mailbox of a paging service
                  AND NOT (v.value LIKE '%@%' AND v.value NOT REGEXP '(?i)@[\w.-]*(pagerduty|opsgenie|victorops|incident\.io|squadcast|zenduty|ilert|rootly|signl4|goalert|xmatters|alertops|allquiet)'))
), elsewhere AS MATERIALIZED ( -- the topic comes from another template: as a parameter or an import that carries its name, or there is but one
    SELECT x.alert, x.target, min(t.document) AS document, min(t.name) AS name
    FROM (SELECT *, lower(replace(replace(replace(replace(replace(target, '!Ref ', ''), '!ImportValue ', ''), '!Sub ', ''), '-', ''), '_', '')) AS word FROM action) x
    JOIN topic t ON t.document <> x.document AND (instr(x.word, lower(t.name)) > 0 OR (SELECT count(DISTINCT o.name) FROM topic o) = 1)
    WHERE NOT EXISTS (SELECT 1 FROM node r JOIN node y ON y.parent = r.id AND y.key = 'Type' WHERE r.document = x.document AND r.pointer = 'Resources.' || replace(x.target, '!Ref ', ''))
    GROUP BY x.alert, x.target
)
SELECT l.alert, coalesce(v.kind, 'none') AS kind, r.path, r.line, coalesce(r.receiver, 'no receiver') || CASE WHEN v.note IS NULL THEN ' (not defined)' ELSE ' (' || v.note || ')' END AS note
FROM last l JOIN alert_route r ON r.id = l.route
LEFT JOIN alert_receiver v ON v.name = r.receiver AND (v.document = r.document OR r.system = 'grafana')
UNION ALL
SELECT a.id, CASE WHEN a.text REGEXP '(?i)@(pagerduty|opsgenie|on-?call|victorops|splunk|webhook-(pager|opsgenie|incident|squadcast|ilert|zenduty|rootly|on-?call)|incident)(?![\w.+-]*@)' THEN 'page'
                  WHEN a.text REGEXP '@(slack|teams|hangouts|chat)' THEN 'chat' WHEN a.text REGEXP '@[\w.+-]+@' THEN 'mail' WHEN a.text REGEXP '@(webhook|sns|all|here)' THEN 'webhook' ELSE 'none' END,
       a.path, a.line, CASE WHEN a.text REGEXP '@\w' THEN 'notified by the message of the monitor' ELSE 'its message notifies nobody' END
FROM alert_definition a WHERE a.system = 'datadog'
UNION ALL
SELECT x.alert, CASE WHEN t.value LIKE '%@%' AND t.value NOT REGEXP '(?i)@[\w.-]*(pagerduty|opsgenie|victorops|incident\.io|squadcast|zenduty|ilert|rootly|signl4|goalert|xmatters|alertops|allquiet)' THEN 'mail' WHEN t.value REGEXP '(?i)(pager-?duty|ops-?genie|victorops|incident|on-?call|squadcast|zenduty|ilert)' OR x.target REGEXP '(?i)(pager|opsgenie|on-?call|ssm-incidents)' THEN 'page'
                     WHEN t.value LIKE '%@%' THEN 'mail' WHEN t.value IS NULL THEN 'webhook' ELSE 'chat' END,
       coalesce(t.path, x.path), coalesce(t.line, x.line), 'SNS topic ' || coalesce(x.target, '') || coalesce(' to ' || t.value, '')
FROM action x LEFT JOIN topic t ON t.document = x.document AND t.name = replace(replace(replace(x.target, '!Ref ', ''), '!Sub ', ''), '!GetAtt ', '')
  OR t.document IS (SELECT o.document FROM elsewhere o WHERE o.alert = x.alert AND o.target = x.target) AND t.name = (SELECT o.name FROM elsewhere o WHERE o.alert = x.alert AND o.target = x.target)
UNION ALL -- Terraform: what the alert names, and what that leads to
SELECT t.alert, CASE WHEN c.kind IS NOT NULL THEN c.kind WHEN t.target REGEXP '(?i)(pager|ops-?genie|on-?call|victorops|incident|squadcast|ilert)' THEN 'page' ELSE 'webhook' END,
       coalesce(c.path, t.path), coalesce(c.line, t.line), CASE WHEN c.note IS NULL THEN t.target ELSE c.note END
FROM (SELECT a.id AS alert, n.path, n.line, n.value AS target
      FROM alert_definition a JOIN document d ON d.id = a.document AND d.format = 'hcl' JOIN node n ON n.document = a.document
       AND n.shape IN ('alarm_actions[]', 'alarm_actions', 'notification_channels[]', 'notification_channels', 'action.action_group_id', 'action[].action_group_id', 'action.action_groups[]', 'action.action_group[]') AND n.value IS NOT NULL
      WHERE a.system IN ('cloudwatch', 'gcp', 'azure')) t
LEFT JOIN alert_channel c ON instr(t.target, c.reference) > 0
  OR t.target LIKE '${module.%' AND EXISTS (SELECT 1 FROM document o JOIN node v ON v.document = o.id AND v.shape = 'value' WHERE o.kind = 'terraform.output' AND instr(t.target, '.' || o.name || '}') > 0 AND instr(v.value, c.reference) > 0)
UNION ALL
SELECT a.id, c.kind, c.path, c.line, c.note FROM alert_definition a JOIN document d ON d.id = a.document AND d.kind = 'grafana_rule_group' JOIN alert_channel c ON c.system = 'grafana'
UNION ALL
SELECT a.id, CASE WHEN y.value REGEXP '(?i)^(pagerduty|opsgenie|victorops|pushover|incident-io|ilert|squadcast|zapier|rocket)$' THEN 'page' WHEN y.value = 'email' THEN 'mail' ELSE 'chat' END, y.path, y.line, 'Gatus alert of type ' || y.value
FROM alert_definition a JOIN node l ON l.parent = a.node AND l.key = 'alerts' JOIN node e ON e.parent = l.id JOIN node y ON y.parent = e.id AND y.key = 'type'
WHERE a.system = 'gatus'
UNION ALL
SELECT a.id, CASE WHEN y.value REGEXP '(?i)^(pagerduty|opsgenie|victorops)$' THEN 'page' WHEN y.value = 'email' THEN 'mail' ELSE 'chat' END, y.path, y.line, 'ElastAlert alerter ' || y.value
FROM alert_definition a JOIN node l ON l.parent = a.node AND l.key = 'alert' JOIN node y ON y.parent = l.id OR y.id = l.id AND y.value IS NOT NULL
WHERE a.system = 'elastalert' AND y.value IS NOT NULL
UNION ALL
SELECT a.id, CASE WHEN x.value REGEXP '(?i)(pager-?_?duty|ops-?genie|victorops)' THEN 'page' WHEN x.value REGEXP '(?i)(slack|msteams|discord)' THEN 'chat' WHEN x.value REGEXP '(?i)(mail|email)' THEN 'mail' ELSE 'webhook' END, x.path, x.line, 'Sentry action ' || x.value
FROM alert_definition a JOIN node x ON x.document = a.document AND x.key IN ('id', 'type') AND (x.shape LIKE '%actions[].id' AND x.value LIKE 'sentry.%' OR x.shape LIKE '%triggers[].actions[].type')
JOIN node r ON r.id = a.node
WHERE a.system = 'sentry' AND (r.pointer = '' OR x.pointer LIKE r.pointer || '.%')
UNION ALL -- Sentry as Terraform makes it
SELECT a.id, CASE WHEN x.key IN ('pagerduty_notification', 'opsgenie_notification', 'opsgenie_notify_integration') OR x.value REGEXP '(?i)^(pagerduty|opsgenie)$' THEN 'page' WHEN x.key LIKE 'slack%' OR x.key LIKE 'msteams%' OR x.key LIKE 'discord%' OR x.value IN ('slack', 'msteams', 'discord') THEN 'chat' WHEN x.key LIKE '%email%' OR x.value IN ('email', 'user', 'team') THEN 'mail' ELSE 'webhook' END,
       x.path, x.line, 'Sentry action ' || CASE x.key WHEN 'type' THEN x.value ELSE x.key END
FROM alert_definition a JOIN document d ON d.id = a.document AND d.kind IN ('sentry_issue_alert', 'sentry_metric_alert') JOIN node x ON x.document = a.document
WHERE a.system = 'sentry' AND (x.shape LIKE 'actions_v2[].%' AND x.type = 'map' AND x.shape NOT LIKE 'actions_v2[].%.%' OR x.shape IN ('trigger.action.type', 'trigger[].action.type', 'trigger[].action[].type', 'trigger.action[].type'))
UNION ALL -- New Relic: the workflow that takes the issues of the alert's policy
SELECT a.id, CASE WHEN y.value REGEXP '(?i)(pagerduty|opsgenie|victorops|xmatters)' OR y.value = 'WEBHOOK' AND EXISTS (SELECT 1 FROM cloud_resource q JOIN node u ON u.document = q.document AND u.value REGEXP '(?i)(pagerduty|opsgenie|incident\.io|on-?call|squadcast|rootly|ilert|zenduty)' WHERE q.kind = 'newrelic_notification_destination') THEN 'page'
                  WHEN y.value LIKE 'EMAIL%' THEN 'mail' WHEN y.value LIKE '%SLACK%' OR y.value LIKE '%TEAMS%' THEN 'chat' ELSE 'webhook' END, w.path, n.line, 'workflow ' || w.name || ' to ' || y.value
FROM alert_definition a JOIN cloud_resource w ON w.kind = 'newrelic_workflow' AND w.off = 0 JOIN node n ON n.document = w.document AND n.key = 'channel_id'
JOIN cloud_resource c ON c.kind = 'newrelic_notification_channel' AND instr(n.value, 'newrelic_notification_channel.' || c.name || '.') > 0 JOIN node y ON y.document = c.document AND y.shape = 'type'
WHERE a.system = 'newrelic' AND NOT EXISTS (SELECT 1 FROM node o WHERE o.document = w.document AND o.shape IN ('enabled', 'destinations_enabled') AND o.value = 'false')
  AND (NOT EXISTS (SELECT 1 FROM node p WHERE p.document = w.document AND p.value LIKE '%newrelic_alert_policy.%')
       OR EXISTS (SELECT 1 FROM node p JOIN node o ON o.document = a.document AND o.shape = 'policy_id' WHERE p.document = w.document AND p.value LIKE '%newrelic_alert_policy.%' AND p.value = o.value))
UNION ALL -- Better Stack and alike: the monitor itself calls, or follows a policy
SELECT a.id, CASE WHEN n.key IN ('call', 'sms', 'push', 'policy_id') THEN 'page' ELSE 'mail' END, n.path, n.line, 'the monitor ' || CASE n.key WHEN 'policy_id' THEN 'follows an escalation policy' ELSE 'tells by ' || n.key END
FROM alert_definition a JOIN document d ON d.id = a.document AND d.kind = 'betteruptime_monitor' JOIN node n ON n.document = a.document AND n.shape IN ('call', 'sms', 'policy_id', 'email', 'push') AND n.value IS NOT 'false'
WHERE a.system = 'probe'
UNION ALL -- infrastructure code in a programming language: what the alarm is given, and what subscribes to it
SELECT z.id, CASE WHEN z.direct OR z.page THEN 'page' ELSE 'webhook' END, z.path, coalesce(z.at_line, z.line), CASE WHEN z.direct THEN 'an action of Incident Manager' WHEN z.page THEN 'a topic whose subscriber pages' ELSE 'actions that page nobody here' END
FROM (SELECT a.id, a.path, a.line, min(x.line) AS at_line,
             max(coalesce(s.callee, '') REGEXP '(?i)(SsmIncidentAction|ssm-?incidents)') AS direct,
             max(EXISTS (SELECT 1 FROM subscriber b WHERE b.topic = t.origin) OR t.origin IS NULL AND EXISTS (SELECT 1 FROM subscriber)) AS page
      FROM alert_definition a JOIN call c ON c.id = a.call AND c.name IN ('Alarm', 'createAlarm', 'create_alarm', 'MetricAlarm', 'NewMetricAlarm', 'NewAlarm', 'CreateAlarm')
      JOIN call x ON x.origin = c.id AND x.name IN ('addAlarmAction', 'add_alarm_action', 'AddAlarmAction') OR x.id = c.id AND EXISTS (SELECT 1 FROM argument v WHERE v.call = c.id AND v.name LIKE 'alarmActions%')
      LEFT JOIN argument v ON v.call = x.id AND v.origin IS NOT NULL LEFT JOIN call s ON s.id = v.origin LEFT JOIN argument t ON t.call = s.id AND t.position = 0
      WHERE a.system = 'cloudwatch' AND a.document IS NULL
      GROUP BY a.id, a.path, a.line) z
