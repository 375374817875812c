-- writes of business entities, and the audit record that goes with each
-- call: call.id of the write
-- path: file
-- line: line
-- entity: what is written
-- verb: create, update, delete
-- library: what writes
-- by_path: where its audit record is written; NULL nowhere
-- by_line: line of it
-- note: what records it
-- index: entity
-- typed: entity TEXT
WITH RECURSIVE business AS (
    SELECT d.* FROM data_op d
    WHERE d.verb IN ('create', 'update', 'delete') AND NOT EXISTS (SELECT 1 FROM audit_record r WHERE r.call = d.call AND (r.trail IS d.entity OR r.store <> 'database' OR d.entity IS NULL))
      AND NOT d.path REGEXP '(?i)(^|/)((migrations?|seeds?|seeders?|fixtures|scripts)/|(migrations?|seeds?|seeder)\.\w+$)'
      AND NOT coalesce(d.entity, '') REGEXP '(?i)(audit|histor|schema_(version|info)|session|token|otp|verification|cache|(^|_)jobs?$|queue|migration|outbox|idempoten|login_?attempt|rate_?limit|lock|_log$|webhook_?deliver|heartbeat|metric|change_?log|activity|trail|revision)'
), near(root, f, depth) AS ( -- what a function runs on its way
    SELECT DISTINCT function, function, 0 FROM business WHERE function IS NOT NULL
    UNION SELECT n.root, e.callee, n.depth + 1 FROM near n JOIN call_edge e ON e.caller = n.f WHERE n.depth < 3
), around(root, f, depth) AS ( -- who runs it
    SELECT DISTINCT function, function, 0 FROM business WHERE function IS NOT NULL
    UNION SELECT a.root, e.caller, a.depth + 1 FROM around a JOIN call_edge e ON e.callee = a.f JOIN function fn ON fn.id = e.caller AND fn.kind <> 'module'
    WHERE a.depth < 3 AND NOT EXISTS (SELECT 1 FROM entry_function x WHERE x.function = a.f)
), beside(root, f, depth) AS ( -- and what those run beside it, directly or through a helper
    SELECT root, f, 0 FROM around
    UNION SELECT b.root, e.callee, b.depth + 1 FROM beside b JOIN call_edge e ON e.caller = b.f WHERE b.depth < 2
), recorder(f, path, line, note, depth) AS ( -- functions that write a record, and those that do no more than hand it on to them, through a queue as well
    SELECT function, path, line, note, 0 FROM audit_record WHERE function IS NOT NULL
    UNION SELECT e.caller, r.path, r.line, r.note, r.depth + 1 FROM recorder r CROSS JOIN (SELECT caller, callee FROM call_edge UNION ALL SELECT caller, function FROM job_dispatch) e ON e.callee = r.f CROSS JOIN function f ON f.id = e.caller
    WHERE r.depth < 4 AND f.kind <> 'module' AND f.name REGEXP '(?i)^(_*)(record|audit|track|log|save|store|write|create|add|append|register|publish|emit)_?(\w*_?)(audit|event|history|histories|trail|mod_?log|activity|activities|change|changes|change_?log|journal|entry|revision|version)s?(_\w+)?$'
), recording AS MATERIALIZED (
    SELECT f, min(path || ':' || substr('0000000' || line, -7)) AS place, min(note) AS note FROM recorder GROUP BY f
), hit AS (
    SELECT root, path, line, note, row_number() OVER (PARTITION BY root ORDER BY far, path, line) AS place FROM (
        SELECT n.root, substr(r.place, 1, length(r.place) - 8) AS path, CAST(substr(r.place, -7) AS INTEGER) AS line, r.note, n.depth AS far FROM near n JOIN recording r ON r.f = n.f
        UNION ALL
        SELECT b.root, substr(r.place, 1, length(r.place) - 8), CAST(substr(r.place, -7) AS INTEGER), r.note, 10 + b.depth FROM beside b JOIN recording r ON r.f = b.f)
), before(f, path, line, depth) AS ( -- what middleware runs
    SELECT DISTINCT m.function, m.path, m.line, 0 FROM route_middleware m WHERE m.function IS NOT NULL
    UNION SELECT g.id, m.path, m.line, 0 FROM route_middleware m JOIN function k ON k.kind = 'class' AND m.value = k.path || ':' || k.name JOIN function g ON g.parent = k.id WHERE m.source IN ('decorator', 'global', 'class')
    UNION SELECT e.callee, b.path, b.line, b.depth + 1 FROM before b JOIN call_edge e ON e.caller = b.f WHERE b.depth < 3
), guarded AS ( -- writes behind endpoints whose middleware leaves a record
    SELECT DISTINCT a.root, min(r.path) AS path, min(r.line) AS line
    FROM around a JOIN route t ON t.handler = a.f JOIN route_middleware m ON m.route = t.id JOIN before b ON b.path = m.path AND b.line = m.line JOIN audit_record r ON r.function = b.f
    GROUP BY a.root
), listening(entity, f, path, line, depth) AS ( -- what listeners of the object mapper run
    SELECT l.entity, n.function, l.path, l.line, 0 FROM mapper_listener l CROSS JOIN nested_function n ON n.outer = l.function
    UNION SELECT l.entity, e.callee, l.path, l.line, l.depth + 1 FROM listening l CROSS JOIN call_edge e ON e.caller = l.f WHERE l.depth < 4
    UNION SELECT l.entity, e.callee, l.path, l.line, l.depth + 1 FROM listening l CROSS JOIN listener_call e ON e.caller = l.f WHERE l.depth < 4
), heard AS MATERIALIZED (
    SELECT l.entity, l.path, l.line FROM audit_record r CROSS JOIN listening l ON l.f = r.function
), hook AS ( -- hooks of the object mapper that see every write
    SELECT min(path) AS path, min(line) AS line, 'a hook of the object mapper records every write' AS note FROM (
        SELECT path, line FROM heard WHERE entity = '*'
        UNION ALL
        SELECT r.path, r.line FROM audit_record r
        WHERE r.store = 'library' AND (r.trail LIKE '@bemi-db/%' OR r.trail = 'Audit.NET' AND r.call IS NULL)
           OR r.call IN (SELECT a.call FROM service_use a JOIN setting s ON s.use = a.id AND s.name = 'covers' AND s.value = 'context' WHERE a.role = 'audit')
           OR r.trail = 'audit-java' AND 2 * (SELECT count(*) FROM service_use a WHERE a.role = 'audit' AND a.kind = 'versioning') >= (SELECT count(*) FROM service_call e WHERE e.name = 'Entity' AND e.decorates IS NOT NULL))
    HAVING count(*) > 0
), on_class AS ( -- in the body of the model, or on it, unless production switches it off: PaperTrail.enabled = false
    SELECT DISTINCT k.id AS class, lower(k.name) AS entity, u.path, u.line FROM service_use u JOIN call c ON c.id = u.call
    JOIN function k ON k.kind = 'class' AND (k.id = c.decorates OR k.path = u.path AND u.line BETWEEN k.line AND k.end_line) WHERE u.role = 'audit'
    AND NOT EXISTS (SELECT 1 FROM assignment s WHERE s.name IN ('enabled', 'auditing_enabled') AND s.target REGEXP '^(PaperTrail|Audited)\.' AND s.value = 'false' AND s.scope = 'service' AND NOT s.path REGEXP 'environments/(test|development)')
), hooked AS ( -- hooks and plugins of one model
    SELECT DISTINCT lower(t.value) AS entity, r.path, r.line
    FROM audit_record r JOIN call c ON c.id = r.call JOIN argument a ON a.call = c.id
    JOIN call m ON m.name = 'model' AND m.path = r.path JOIN argument t ON t.call = m.id AND t.position = 0 AND t.kind = 'string'
    WHERE r.store = 'library'
    UNION
    SELECT DISTINCT lower(t.value), r.path, r.line
    FROM audit_record r JOIN argument a ON a.function IS NOT NULL
    JOIN call h ON h.id = a.call AND h.name IN ('pre', 'post', 'plugin') AND h.callee LIKE 'mongoose.%'
    JOIN call m ON m.name = 'model' AND m.callee LIKE 'mongoose.%' AND m.path = h.path JOIN argument t ON t.call = m.id AND t.position = 0 AND t.kind = 'string'
    WHERE a.function = r.function OR r.function IN (SELECT e.callee FROM call_edge e WHERE e.caller = a.function)
    UNION
    SELECT entity, path, line FROM on_class
    UNION
    SELECT entity, path, line FROM declared_trail
    UNION -- in a class that it inherits from
    SELECT lower(k.name), o.path, o.line FROM on_class o JOIN class_ancestor n ON n.ancestor = o.class JOIN function k ON k.id = n.class
    UNION -- in a concern that the model includes
    SELECT DISTINCT lower(k.name), u.path, u.line FROM service_use u JOIN function m ON m.path = u.path AND m.kind = 'class' AND u.line BETWEEN m.line AND m.end_line
    CROSS JOIN call i ON i.callee = m.path || ':' || m.name || '.included' CROSS JOIN function k ON k.kind = 'class' AND k.path = i.path AND i.line BETWEEN k.line AND k.end_line WHERE u.role = 'audit'
    UNION
    SELECT DISTINCT lower(substr(a.value, instr(a.value, ':') + 1)), u.path, u.line FROM service_use u JOIN argument a ON a.call = u.call AND a.position = 0 AND a.kind = 'name' AND instr(a.value, '.py:') > 0
    WHERE u.role = 'audit'
    UNION -- a callback, observer or listener of the model writes the record
    SELECT DISTINCT u.entity, r.path, r.line
    FROM (WITH RECURSIVE w(entity, f, depth) AS (SELECT entity, function, 0 FROM model_hook UNION SELECT w.entity, e.callee, w.depth + 1 FROM w JOIN call_edge e ON e.caller = w.f WHERE w.depth < 3) SELECT entity, f FROM w) u
    JOIN audit_record r ON r.function = u.f
    UNION
    SELECT entity, path, line FROM heard WHERE entity <> '*'
    UNION -- a trigger of its table
    SELECT b.entity, t.path, t.line FROM (SELECT DISTINCT entity FROM business WHERE entity IS NOT NULL) b JOIN audit_trigger t ON rtrim(replace(replace(t.object, '_', ''), 'ies', 'y'), 's') = rtrim(replace(replace(b.entity, '_', ''), 'ies', 'y'), 's')
    UNION
    SELECT '*', a.path, a.line FROM assignment a WHERE a.name = 'AUDITLOG_INCLUDE_ALL_MODELS' AND a.target = 'exports.AUDITLOG_INCLUDE_ALL_MODELS' AND a.value = 'true'
    UNION
    SELECT DISTINCT NULL, u.path, u.line FROM service_use u WHERE u.role = 'audit' AND u.library IN ('sequelize-paper-trail', 'sequelize-revisions')
)
SELECT b.call, b.path, b.line, coalesce(b.entity, basename(b.path)) AS entity, b.verb, b.library,
       coalesce((SELECT x.path FROM hook x), (SELECT min(k.path) FROM hooked k WHERE k.entity IN (b.entity, '*') OR k.entity IS NULL AND b.library = 'sequelize'), h.path, w.path) AS by_path,
       coalesce((SELECT x.line FROM hook x), (SELECT min(k.line) FROM hooked k WHERE k.entity IN (b.entity, '*') OR k.entity IS NULL AND b.library = 'sequelize'), h.line, w.line) AS by_line,
       coalesce((SELECT x.note FROM hook x), h.note, CASE WHEN w.path IS NOT NULL THEN 'middleware records each request' END, 'the model keeps its history') AS note
FROM business b LEFT JOIN hit h ON h.root = b.function AND h.place = 1 LEFT JOIN guarded w ON w.root = b.function
