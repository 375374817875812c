-- what the expression of each alert is made of; recording rules that it reads are followed
-- alert: alert_definition.id
-- kind: metric, function, label (a matcher), range, compare, filter (of log lines); text: a query in another language, as a whole
-- name: name of the metric, function or label; the text
-- operator: of a matcher, comparison or filter; NULL none
-- value: what it is held against; NULL none
-- own: 1 written in the alert itself, 0 in a recording rule
-- index: alert
-- typed: alert INTEGER
WITH RECURSIVE record AS (
    SELECT r.value AS name, e.value AS expr
    FROM node r JOIN node e ON e.parent = r.parent AND e.key = 'expr' JOIN document d ON d.id = r.document
    WHERE r.key = 'record' AND r.value IS NOT NULL AND d.role = 'production'
), written AS (
    SELECT id, expr, system IN ('prometheus', 'grafana', 'sloth', 'pyrra') AND NOT expr REGEXP '(?i)^\s*(select|with|from)\b' AS known FROM alert_definition
), expression(alert, expr, own) AS (
    SELECT id, expr, 1 FROM written WHERE known
    UNION
    SELECT e.alert, r.expr, 0
    FROM expression e JOIN json_each(promql_terms(e.expr)) t JOIN record r ON r.name = t.value ->> 'name'
    WHERE t.value ->> 'kind' = 'metric'
)
SELECT e.alert, t.value ->> 'kind' AS kind, t.value ->> 'name' AS name, nullif(t.value ->> 'operator', '') AS operator, nullif(t.value ->> 'value', '') AS value, e.own
FROM expression e JOIN json_each(promql_terms(e.expr)) t
UNION ALL
SELECT id, 'text', expr, NULL, NULL, 1 FROM written WHERE NOT known AND expr <> ''
