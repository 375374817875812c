-- alert rules as code: what each watches and how it comes to somebody's attention
-- path: file
-- line: line
-- system: prometheus, grafana, datadog, cloudwatch, gcp, azure, newrelic, sentry, elastalert, gatus, sloth, pyrra
-- name: name of the alert
-- expr: what it computes: expression, query or metric names
-- watches: latency, errors, saturation, traffic, business, backup, availability, other
-- severity: severity label or priority, lower case; NULL none
-- runbook_url: where its runbook is said to be; NULL nowhere
-- id: alert_definition.id
-- text: its annotations and messages as one text
-- off: why it never fires; NULL it does
-- critical: 1 when it is one of those that must wake somebody
-- counts: 1 when it is about something that runs, 0 for heartbeats and for machines and monitoring in general
-- threshold: the comparison that fires it: > 0.05; NULL when it is none with a number
-- duration: how long that must hold before it fires, as written; NULL at once or unknown
-- index: id
-- index: path
-- typed: id INTEGER, path TEXT
WITH rule AS (
    SELECT *, CASE WHEN severity REGEXP '^(crit(ical)?|page[rd]?|paging|emergency|disaster|fatal|urgent|high|p-?[01]|sev-?[01]|[01]|blocker|alert)$' THEN 1 ELSE 0 END AS grave,
           CASE WHEN text REGEXP '(?i)(run-?\s?book|play-?book)' THEN ( -- the address behind the word, else the first one
               SELECT CASE WHEN instr(behind, 'https://') > 0 THEN substr(behind, instr(behind, 'https://')) WHEN instr(behind, 'http://') > 0 THEN substr(behind, instr(behind, 'http://'))
                           WHEN instr(text, 'https://') > 0 THEN substr(text, instr(text, 'https://')) WHEN instr(text, 'http://') > 0 THEN substr(text, instr(text, 'http://')) END
               FROM (SELECT substr(text, max(1, instr(lower(text), 'runbook'), instr(lower(text), 'run-book'), instr(lower(text), 'run book'), instr(lower(text), 'playbook'))) AS behind)) END AS link
    FROM alert_definition
)
SELECT path, line, system, name, expr, g.watches,
       severity,
       coalesce(runbook, nullif(rtrim(CASE WHEN link IS NULL THEN NULL
            ELSE substr(link, 1, min(CASE WHEN instr(link, ' ') > 0 THEN instr(link, ' ') ELSE 4000 END, CASE WHEN instr(link, char(10)) > 0 THEN instr(link, char(10)) ELSE 4000 END,
                                     CASE WHEN instr(link, ')') > 0 THEN instr(link, ')') ELSE 4000 END, CASE WHEN instr(link, '>') > 0 THEN instr(link, '>') ELSE 4000 END,
                                     CASE WHEN instr(link, '"') > 0 THEN instr(link, '"') ELSE 4000 END)) END, ' )>".,' || char(10)), '')) AS runbook_url,
       id, text, off,
       CASE WHEN grave = 1 OR NOT EXISTS (SELECT 1 FROM alert_definition o WHERE o.severity REGEXP '^(crit(ical)?|page[rd]?|paging|emergency|disaster|fatal|urgent|high|p-?[01]|sev-?[01]|[01]|blocker|alert)$') THEN 1 ELSE 0 END AS critical, g.counts, g.threshold,
       coalesce((SELECT x.value FROM node x WHERE x.parent = rule.node AND x.key = 'for'),
                CASE WHEN system = 'datadog' AND expr LIKE '%(last_%' THEN substr(expr, instr(expr, '(last_') + 6, instr(substr(expr, instr(expr, '(last_') + 6), ')') - 1) END) AS duration
FROM rule JOIN alert_signal g ON g.alert = id
