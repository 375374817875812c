-- who is told: receivers of Alertmanager and contact points of Grafana
-- path: file
-- line: line
-- document: document.id
-- name: name
-- kind: page, chat, mail, webhook, none (told nowhere)
-- note: what it is
-- index: document, name
WITH receiver AS (
    SELECT r.id, r.document, r.path, r.line, n.value AS name
    FROM node l JOIN node r ON r.parent = l.id JOIN node n ON n.parent = r.id AND n.key = 'name' JOIN document d ON d.id = l.document
    WHERE l.key = 'receivers' AND l.type = 'list' AND d.role = 'production' AND d.kind IS NOT 'otel-collector'
      AND EXISTS (SELECT 1 FROM node s WHERE s.parent = l.parent AND s.key = 'route')
), part AS (
    SELECT r.id, r.document, r.path, r.line, r.name, c.line AS at,
           replace(replace(lower(c.key), '_', ''), 'configs', '') AS what,
           (SELECT group_concat(coalesce(v.value, ''), ' ') FROM node v JOIN node e ON e.id = v.parent WHERE e.parent = c.id) AS detail,
           EXISTS (SELECT 1 FROM node v JOIN node e ON e.id = v.parent WHERE e.parent = c.id AND replace(lower(v.key), '_', '') IN ('routingkey', 'servicekey', 'apikey', 'url', 'token', 'userkey') AND v.type IN ('string', 'null') AND trim(coalesce(v.value, '')) = '') AS hollow
    FROM receiver r JOIN node c ON c.parent = r.id AND replace(lower(c.key), '_', '') LIKE '%configs' AND EXISTS (SELECT 1 FROM node e WHERE e.parent = c.id)
    UNION ALL
    SELECT p.id, p.document, p.path, p.line, n.value, t.line, lower(t.value),
           (SELECT group_concat(coalesce(v.value, ''), ' ') FROM node s JOIN node v ON v.parent = s.id WHERE s.parent = x.id AND s.key IN ('settings', 'secure_settings')),
           EXISTS (SELECT 1 FROM node s JOIN node v ON v.parent = s.id WHERE s.parent = x.id AND s.key IN ('settings', 'secure_settings') AND lower(v.key) IN ('integrationkey', 'apikey', 'url') AND trim(coalesce(v.value, '')) = '' AND v.type IN ('string', 'null'))
    FROM node l JOIN document d ON d.id = l.document JOIN node p ON p.parent = l.id JOIN node n ON n.parent = p.id AND n.key = 'name'
    JOIN node rs ON rs.parent = p.id AND rs.key = 'receivers' JOIN node x ON x.parent = rs.id JOIN node t ON t.parent = x.id AND t.key = 'type'
    WHERE l.key = 'contactPoints' AND d.role = 'production'
)
SELECT path, at AS line, document, name,
       CASE WHEN hollow THEN 'none'
            WHEN what IN ('pagerduty', 'opsgenie', 'victorops', 'pushover', 'oncall', 'incidentio', 'jiraservicemanagement', 'jsm') THEN 'page'
            WHEN coalesce(detail, '') || ' ' || CASE WHEN what = 'webhook' THEN name ELSE '' END REGEXP '(?i)(pager-?duty|ops-?genie|victorops|incident\.io|on-?call|squadcast|zenduty|rootly|firehydrant|ilert|signl4|xmatters|alertops|spike\.sh|pagertree|allquiet|goalert|twilio|better(stack|uptime)|\bpager\b)' AND what IN ('webhook', 'sns', 'webex') THEN 'page'
            WHEN what = 'email' AND detail REGEXP '(?i)@[\w.-]*(pagerduty|opsgenie|victorops|incident\.io|squadcast|zenduty|ilert|rootly|signl4|goalert|xmatters|alertops|allquiet)' THEN 'page'
            WHEN what = 'email' THEN 'mail'
            WHEN what IN ('slack', 'msteams', 'msteamsv2', 'teams', 'discord', 'telegram', 'webex', 'wechat', 'mattermost', 'rocketchat', 'googlechat', 'line') THEN 'chat'
            ELSE 'webhook' END AS kind,
       CASE WHEN hollow THEN what || ' with an empty key' ELSE what END AS note
FROM part
UNION ALL
SELECT path, line, document, name, 'none', 'a receiver without any configuration' FROM receiver r WHERE NOT EXISTS (SELECT 1 FROM part p WHERE p.id = r.id)
