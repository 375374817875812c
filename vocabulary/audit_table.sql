-- tables, collections and topics that hold audit records, and whether the code touches what is written
-- name: table, collection or topic
-- path: where it is written
-- line: line
-- store: database, topic, object, service, library
-- changed_path: a place that updates or deletes records; NULL none
-- changed_line: line of it
-- changed_verb: update or delete
-- made_path: where its table is made; NULL nowhere
-- made_line: line of it
-- index: name
-- typed: name TEXT
WITH trail AS MATERIALIZED (
    SELECT r.trail AS name, min(r.path) AS path, min(r.line) AS line, r.store, rtrim(replace(replace(lower(r.trail), '_', ''), 'ies', 'y'), 's') AS plain FROM audit_record r WHERE r.trail IS NOT NULL
      -- who read what is told apart from who changed what, where both are kept
      AND NOT (r.trail REGEXP '(?i)(^|_|[a-z])(access(es)?|reads?|views?)(_?(logs?|events?|entr(y|ies)|trails?))?$' AND EXISTS (SELECT 1 FROM audit_record o WHERE o.trail REGEXP '(?i)audit' AND NOT o.trail REGEXP '(?i)(access|reads?|views?)'))
    GROUP BY r.trail, r.store
), made AS MATERIALIZED (
    SELECT rtrim(replace(replace(lower(s.object), '_', ''), 'ies', 'y'), 's') AS plain, min(s.path) AS path, min(s.line) AS line FROM statement s JOIN file f ON f.path = s.path AND f.role = 'production' WHERE s.operation = 'create_table' AND coalesce(s.direction, 'up') = 'up' AND s.object IS NOT NULL GROUP BY 1
), changed AS MATERIALIZED (
    SELECT d.entity AS name, min(d.path || ':' || substr('0000000' || d.line, -7) || d.verb) AS place FROM data_op d
    WHERE d.entity IN (SELECT name FROM trail) AND (d.verb = 'delete' OR d.verb = 'update' AND NOT EXISTS (SELECT 1 FROM audit_record x WHERE x.call = d.call)) GROUP BY d.entity
    UNION ALL
    SELECT name, min(path || ':' || substr('0000000' || line, -7) || 'change') FROM library_trail WHERE what = 'changed' GROUP BY name
), place AS (
    SELECT name, substr(place, 1, length(place) - 14) AS path, CAST(substr(place, -13, 7) AS INTEGER) AS line, substr(place, -6) AS verb FROM changed
)
SELECT t.name, t.path, t.line, t.store, p.path AS changed_path, p.line AS changed_line, p.verb AS changed_verb, coalesce(l.path, m.path) AS made_path, coalesce(l.line, m.line) AS made_line
FROM trail t LEFT JOIN place p ON p.name = t.name LEFT JOIN made m ON m.plain = t.plain LEFT JOIN (SELECT name, min(path) AS path, min(line) AS line FROM library_trail WHERE what = 'made' GROUP BY name) l ON t.store = 'library' AND l.name = t.name
UNION ALL -- the admin site's own entries, where there is no other trail
SELECT 'django_admin_log', path, min(line), 'library', NULL, NULL, NULL, NULL, NULL FROM staff_trail WHERE NOT EXISTS (SELECT 1 FROM audit_record) AND NOT EXISTS (SELECT 1 FROM audit_trigger) GROUP BY 1
