-- the tree that routes alerts: routes of Alertmanager and notification policies of Grafana
-- id: node.id
-- parent: id of the route around it, NULL at the root
-- path: file
-- line: line
-- document: document.id
-- receiver: name of its receiver, inherited when it has none
-- goes_on: 1 when routes after it are tried, too
-- system: prometheus or grafana
-- index: id
-- index: parent
WITH RECURSIVE tree(id, parent, document, path, line, receiver, system, depth) AS (
    SELECT r.id, NULL, r.document, r.path, r.line, (SELECT x.value FROM node x WHERE x.parent = r.id AND x.key = 'receiver'), 'prometheus', 0
    FROM node r JOIN document d ON d.id = r.document
    WHERE r.key = 'route' AND r.type = 'map' AND d.role = 'production' AND d.kind IS NOT 'otel-collector'
      AND EXISTS (SELECT 1 FROM node s WHERE s.parent = r.parent AND s.key = 'receivers')
    UNION ALL
    SELECT r.id, NULL, r.document, r.path, r.line, (SELECT x.value FROM node x WHERE x.parent = r.id AND x.key = 'receiver'), 'grafana', 0
    FROM node r JOIN node l ON l.id = r.parent JOIN document d ON d.id = r.document
    WHERE l.key = 'policies' AND d.kind = 'grafana-alerting' AND d.role = 'production'
    UNION ALL
    SELECT c.id, t.id, c.document, c.path, c.line, coalesce((SELECT x.value FROM node x WHERE x.parent = c.id AND x.key = 'receiver'), t.receiver), t.system, t.depth + 1
    FROM tree t JOIN node l ON l.parent = t.id AND l.key = 'routes' JOIN node c ON c.parent = l.id WHERE t.depth < 8
)
SELECT id, parent, path, line, document, receiver,
       EXISTS (SELECT 1 FROM node x WHERE x.parent = id AND x.key = 'continue' AND x.value = 'true') AS goes_on, system
FROM tree
