-- where alerts of infrastructure code can be sent: topics with their subscriptions, channels, action groups, contact points
-- reference: how others name it: aws_sns_topic.page.
-- system: cloudwatch, gcp, azure, grafana
-- kind: page, chat, mail, webhook
-- path: file
-- line: line
-- note: what it is
-- index: system
-- typed: system TEXT
WITH part(reference, system, path, line, what, text) AS (
    SELECT substr(t.value, 3, instr(replace(t.value, '}', '.'), '.arn') - 2), 'cloudwatch', r.path, coalesce(e.line, r.line), coalesce(p.value, ''), coalesce(e.value, '')
    FROM cloud_resource r JOIN node t ON t.document = r.document AND t.shape = 'topic_arn' AND t.value LIKE '${aws_sns_topic.%' LEFT JOIN node p ON p.document = r.document AND p.shape = 'protocol' LEFT JOIN node e ON e.document = r.document AND e.shape = 'endpoint'
    WHERE r.kind = 'aws_sns_topic_subscription' AND r.off = 0
    UNION ALL
    SELECT r.kind || '.' || r.name || '.', 'gcp', r.path, n.line, n.value, '' FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape = 'type' WHERE r.kind IN ('google_monitoring_notification_channel', 'data.google_monitoring_notification_channel') AND r.off = 0
    UNION ALL
    SELECT r.kind || '.' || r.name || '.', 'azure', n.path, n.line, n.key, coalesce((SELECT group_concat(v.value, ' ') FROM node v WHERE v.document = r.document AND v.pointer LIKE n.pointer || '%' AND v.value IS NOT NULL), '')
    FROM cloud_resource r JOIN node n ON n.document = r.document AND n.key IN ('webhook_receiver', 'email_receiver', 'sms_receiver', 'voice_receiver', 'itsm_receiver', 'logic_app_receiver', 'azure_function_receiver', 'arm_role_receiver', 'event_hub_receiver') WHERE r.kind = 'azurerm_monitor_action_group' AND r.off = 0
    UNION ALL
    SELECT r.kind || '.' || r.name || '.', 'grafana', n.path, n.line, n.key, coalesce((SELECT group_concat(v.value, ' ') FROM node v WHERE v.parent = n.id AND v.value IS NOT NULL), '')
    FROM cloud_resource r JOIN node n ON n.document = r.document AND n.parent = (SELECT t.id FROM node t WHERE t.document = r.document AND t.parent IS NULL) AND n.type = 'map' WHERE r.kind = 'grafana_contact_point' AND r.off = 0
)
SELECT reference, system,
       CASE WHEN what IN ('pagerduty', 'opsgenie', 'victorops', 'oncall', 'pushover', 'voice_receiver', 'sms_receiver', 'sms') OR text REGEXP '(?i)(pager-?_?duty|ops-?genie|victorops|incident\.io|incident|on-?_?call|squadcast|zenduty|rootly|ilert|pager)' AND (what NOT IN ('email', 'email_receiver', 'email-json') OR text REGEXP '(?i)@[\w.-]*(pagerduty|opsgenie|victorops|incident\.io|squadcast|zenduty|ilert|rootly|signl4|goalert|xmatters|alertops|allquiet)') THEN 'page'
            WHEN what IN ('email', 'email-json', 'email_receiver') THEN 'mail' WHEN what IN ('slack', 'teams', 'discord', 'telegram', 'google_chat', 'webex', 'googlechat') THEN 'chat' ELSE 'webhook' END AS kind,
       path, line, rtrim(reference, '.') || ' leads to ' || what || CASE WHEN text = '' THEN '' ELSE ' ' || substr(text, 1, 80) END AS note
FROM part WHERE reference <> ''
