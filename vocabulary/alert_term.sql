-- what the expression of each alert is made of; recording rules that it reads are followed
-- alert: alert_definition.id
-- kind: metric, function, label (a matcher), range, compare, filter (of log lines); text: a query in another language, as a whole
-- name: name of the metric, function or label; the text
-- operator: of a matcher, comparison or filter; NULL none
-- value: what it is held against; NULL none
-- own: 1 written in the alert itself, 0 in a recording rule
-- index: alert
-- typed: alert INTEGER
WITH RECURSIVE record AS MATERIALIZED (
    SELECT r.value AS name, min(e.value) AS expr
    FROM node r JOIN node e ON e.parent = r.parent AND e.key = 'expr' JOIN document d ON d.id = r.document
    WHERE r.key = 'record' AND r.value IS NOT NULL AND d.role = 'production'
    GROUP BY r.value
), recorded AS MATERIALIZED ( -- a record that is made of more than this is not what an alert is about
    SELECT r.name AS record, t.value ->> 'kind' AS kind, t.value ->> 'name' AS name, t.value ->> 'operator' AS operator, t.value ->> 'value' AS value
    FROM record r JOIN json_each(promql_terms(r.expr)) t WHERE t.key < 24
), written AS MATERIALIZED (
    SELECT id, expr, system IN ('prometheus', 'grafana', 'sloth', 'pyrra') AND NOT expr REGEXP '(?i)^\s*(select|with|from)\b' AS known FROM alert_definition
), own AS MATERIALIZED (
    SELECT w.id AS alert, t.key AS place, t.value ->> 'kind' AS kind, t.value ->> 'name' AS name, t.value ->> 'operator' AS operator, t.value ->> 'value' AS value
    FROM written w JOIN json_each(promql_terms(w.expr)) t WHERE w.known
), step AS MATERIALIZED ( -- a record and the records it reads, the first few of them
    SELECT record, name FROM (SELECT t.record, t.name, row_number() OVER (PARTITION BY t.record ORDER BY t.name) AS place FROM (SELECT DISTINCT record, name FROM recorded WHERE kind = 'metric') t JOIN record r ON r.name = t.name)
    WHERE place <= 6
), reads(alert, record, depth) AS (
    SELECT alert, name, 1 FROM (SELECT o.alert, o.name, row_number() OVER (PARTITION BY o.alert ORDER BY o.place) AS place FROM own o JOIN record r ON r.name = o.name WHERE o.kind = 'metric') WHERE place <= 6
    UNION
    SELECT e.alert, s.name, e.depth + 1 FROM reads e JOIN step s ON s.record = e.record WHERE e.depth < 3
)
SELECT alert, kind, name, nullif(operator, '') AS operator, nullif(value, '') AS value, 1 AS own FROM own
UNION ALL
SELECT e.alert, t.kind, t.name, nullif(t.operator, ''), nullif(t.value, ''), 0
FROM (SELECT DISTINCT alert, record FROM reads) e JOIN recorded t ON t.record = e.record
UNION ALL
SELECT id, 'text', expr, NULL, NULL, 1 FROM written WHERE NOT known AND expr <> ''
