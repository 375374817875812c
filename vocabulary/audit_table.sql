-- tables, collections and topics that hold audit records, and whether the code touches what is written
-- name: table, collection or topic
-- path: where it is written
-- line: line
-- store: database, topic, object, service, library
-- changed_path: a place that updates or deletes records; NULL none
-- changed_line: line of it
-- changed_verb: update or delete
-- index: name
-- typed: name TEXT
SELECT r.trail AS name, min(r.path) AS path, min(r.line) AS line, r.store,
       (SELECT min(d.path || ':' || d.line) FROM data_op d WHERE d.entity = r.trail AND (d.verb = 'delete' OR d.verb = 'update' AND NOT EXISTS (SELECT 1 FROM audit_record x WHERE x.call = d.call))) AS changed_path,
       (SELECT min(d.line) FROM data_op d WHERE d.entity = r.trail AND (d.verb = 'delete' OR d.verb = 'update' AND NOT EXISTS (SELECT 1 FROM audit_record x WHERE x.call = d.call))) AS changed_line,
       (SELECT min(d.verb) FROM data_op d WHERE d.entity = r.trail AND (d.verb = 'delete' OR d.verb = 'update' AND NOT EXISTS (SELECT 1 FROM audit_record x WHERE x.call = d.call))) AS changed_verb
FROM audit_record r WHERE r.trail IS NOT NULL GROUP BY r.trail, r.store
