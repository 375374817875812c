-- rule tests that feed series and expect an alert to fire or to stay quiet
-- name: name of the alert
-- path: file
-- line: line
-- fires: 1 when some test expects it to fire
-- index: name
SELECT n.value AS name, min(n.path) AS path, min(n.line) AS line,
       max(EXISTS (SELECT 1 FROM node x JOIN node e ON e.parent = x.id WHERE x.parent = n.parent AND x.key = 'exp_alerts')) AS fires
FROM node n JOIN document d ON d.id = n.document
WHERE n.key = 'alertname' AND n.shape = 'tests[].alert_rule_test[].alertname'
  AND EXISTS (SELECT 1 FROM node t JOIN node i ON i.document = t.document AND i.key = 'series'
              WHERE t.document = d.id AND t.shape = 'tests[].alert_rule_test[].eval_time')
GROUP BY n.value
