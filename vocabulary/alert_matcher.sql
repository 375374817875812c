-- conditions under which a route takes an alert
-- route: alert_route.id
-- label: name of the label
-- operator: =, !=, =~ or !~
-- value: what it is held against
-- index: route
WITH text AS (
    SELECT r.id AS route, trim(e.value, '{} ') AS s
    FROM alert_route r JOIN node m ON m.parent = r.id AND m.key IN ('matchers', 'object_matchers') JOIN node e ON e.parent = m.id AND e.value IS NOT NULL
    UNION ALL
    SELECT r.id, trim(m.value, '{} ') FROM alert_route r JOIN node m ON m.parent = r.id AND m.key = 'matchers' AND m.value IS NOT NULL
), sign AS (
    SELECT route, s, CASE WHEN s REGEXP '^[^=!~"]+!~' THEN '!~' WHEN s REGEXP '^[^=!~"]+=~' THEN '=~' WHEN s REGEXP '^[^=!~"]+!=' THEN '!=' WHEN s REGEXP '^[^=!~"]+=' THEN '=' END AS operator FROM text
)
SELECT route, trim(substr(s, 1, instr(s, operator) - 1)) AS label, operator, trim(substr(s, instr(s, operator) + length(operator)), ' "''') AS value FROM sign WHERE operator IS NOT NULL
UNION ALL
SELECT r.id, v.key, CASE m.key WHEN 'match' THEN '=' ELSE '=~' END, v.value
FROM alert_route r JOIN node m ON m.parent = r.id AND m.key IN ('match', 'match_re') JOIN node v ON v.parent = m.id
UNION ALL
SELECT r.id, n.value, coalesce((SELECT x.value FROM node x WHERE x.parent = e.id AND x.key = 'matchType'), CASE WHEN EXISTS (SELECT 1 FROM node x WHERE x.parent = e.id AND x.key = 'regex' AND x.value = 'true') THEN '=~' ELSE '=' END),
       (SELECT x.value FROM node x WHERE x.parent = e.id AND x.key = 'value')
FROM alert_route r JOIN node m ON m.parent = r.id AND m.key = 'matchers' JOIN node e ON e.parent = m.id JOIN node n ON n.parent = e.id AND n.key = 'name'
UNION ALL
SELECT r.id, (SELECT x.value FROM node x WHERE x.parent = e.id AND x.pointer LIKE '%[0]'), (SELECT x.value FROM node x WHERE x.parent = e.id AND x.pointer LIKE '%[1]'), (SELECT x.value FROM node x WHERE x.parent = e.id AND x.pointer LIKE '%[2]')
FROM alert_route r JOIN node m ON m.parent = r.id AND m.key = 'object_matchers' JOIN node e ON e.parent = m.id AND e.type = 'list'
