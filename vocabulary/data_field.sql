-- fields that writes of durable stores fill
-- op: call.id of the write
-- path: file
-- line: line of the field
-- name: field as written: data.email is email; columns of SQL texts come as one text
-- value: what it is filled with
-- kind: as argument.kind, sql for the columns of an SQL text
-- origin: the call that made the value, NULL none
-- index: op
SELECT d.call AS op, d.path, a.line, CASE WHEN a.name REGEXP '^(data|\$set|\$setOnInsert|\$push|Item|create|update|doc|values|set)\.' THEN substr(a.name, instr(a.name, '.') + 1) ELSE a.name END AS name, a.value, a.kind, a.origin
FROM data_op d JOIN argument a ON a.call = d.call
WHERE d.verb IN ('create', 'update') AND a.name IS NOT NULL AND a.name NOT IN ('[]', '${}', 'data', '$set', 'where') AND NOT a.name REGEXP '^(where|select|include|orderBy|filter|returning)\b'
UNION ALL
SELECT d.call, d.path, a.line, a.name, a.value, a.kind, a.origin
FROM data_op d JOIN call k ON k.path = d.path AND k.line BETWEEN d.line AND d.line + 8 AND (k.origin = d.call OR d.library = 'knex' AND k.callee LIKE '%()%' AND lower(k.name) IN ('insert', 'update', 'merge', 'upsert') AND k.function IS d.function AND NOT EXISTS (SELECT 1 FROM data_op o WHERE o.path = d.path AND o.line > d.line AND o.line <= k.line))
JOIN argument a ON a.call = k.id
WHERE d.verb IN ('create', 'update') AND lower(k.name) IN ('insert', 'update', 'merge', 'values', 'set', 'upsert', 'patch') AND a.name IS NOT NULL
UNION ALL
SELECT d.call, d.path, a.line, CASE WHEN a.name LIKE 'Item.%' THEN substr(a.name, 6) WHEN a.name LIKE 'TransactItems[].Put.Item.%' THEN substr(a.name, 26) ELSE a.name END, a.value, a.kind, a.origin
FROM data_op d JOIN argument s ON s.call = d.call AND s.origin IS NOT NULL AND s.value LIKE '%Command()' JOIN argument a ON a.call = s.origin AND (a.name LIKE 'Item.%' OR a.name LIKE 'TransactItems[].Put.Item.%' AND d.verb = 'create')
WHERE d.verb IN ('create', 'update')
UNION ALL
SELECT d.call, d.path, a.line, NULL, a.value, a.kind, a.origin
FROM data_op d JOIN argument a ON a.call = d.call WHERE d.verb IN ('create', 'update') AND a.name IN ('[]', '${}')
UNION ALL
SELECT d.call, d.path, d.line, d.text, NULL, 'sql', NULL FROM data_op d WHERE d.verb IN ('create', 'update') AND d.text IS NOT NULL
UNION ALL -- of the object that is written: Add(new Student { Name = ... })
SELECT d.call, d.path, b.line, b.name, b.value, b.kind, b.origin
FROM data_op d CROSS JOIN argument a ON a.call = d.call AND a.position = 0 AND a.name IS NULL AND a.origin IS NOT NULL AND instr(a.value, ':') > 0 CROSS JOIN call k ON k.id = a.origin CROSS JOIN argument b ON b.call = k.id AND b.name IS NOT NULL AND b.name NOT IN ('[]', '${}')
WHERE d.verb IN ('create', 'update') AND a.value = k.callee || '()'
UNION ALL -- an active record of Quarkus, whose fields are assigned before: entry.actor = who; entry.persist()
SELECT d.call, d.path, s.line, s.name, s.value, s.kind, s.origin
FROM data_op d CROSS JOIN call k ON k.id = d.call CROSS JOIN assignment s ON s.function = d.function AND s.origin = k.origin AND s.line <= d.line
WHERE d.verb = 'create' AND d.library IN ('panache', 'panache-reactive', 'panache-mongodb') AND k.origin IS NOT NULL
UNION ALL -- what the block that is handed to the write assigns: Orders.insert { it[cents] = 5 }
SELECT d.call, d.path, s.line, s.name, s.value, s.kind, s.origin
FROM data_op d CROSS JOIN argument a ON a.call = d.call AND a.function IS NOT NULL CROSS JOIN assignment s ON s.function = a.function
WHERE d.verb IN ('create', 'update') AND d.library IN ('exposed', 'active_record')
UNION ALL -- of a constructor, by the names of its parameters: save(new AuditLog(actor, "loan.change", id))
SELECT d.call, d.path, b.line, ltrim(p.value, '$'), b.value, b.kind, b.origin
FROM data_op d CROSS JOIN argument a ON a.call = d.call AND a.position = 0 AND a.name IS NULL AND a.origin IS NOT NULL AND instr(a.value, ':') > 0
CROSS JOIN call k ON k.id = a.origin CROSS JOIN function_name n ON n.name = k.callee AND n.kind = 'class' CROSS JOIN function c ON c.id = n.function
CROSS JOIN function f ON f.path = c.path AND f.kind = 'constructor' AND f.parent = c.id AND f.parameters <> '' CROSS JOIN json_each('["' || replace(f.parameters, ',', '","') || '"]') p CROSS JOIN argument b ON b.call = k.id AND b.name IS NULL AND b.position = p.key
WHERE d.verb IN ('create', 'update')
UNION ALL -- of a statement that other calls put together: execute(insert(Trail).values(actor=...))
SELECT u.op, c.path, a.line, a.name, a.value, a.kind, a.origin
FROM (WITH RECURSIVE up(op, id, depth) AS (
          SELECT b.call, coalesce(k.origin, x.origin), 0 FROM built_statement b CROSS JOIN call k ON k.id = b.call LEFT JOIN argument x ON x.call = k.id AND x.origin IS NOT NULL AND x.name IS NULL WHERE b.verb <> 'delete'
          UNION SELECT b.call, x.origin, 0 FROM built_statement b CROSS JOIN argument x ON x.call = b.call AND x.origin IS NOT NULL AND x.name IS NULL WHERE b.verb <> 'delete'
          UNION SELECT u.op, k.origin, u.depth + 1 FROM up u CROSS JOIN call k ON k.id = u.id WHERE k.origin IS NOT NULL AND u.depth < 10) SELECT DISTINCT op, id FROM up) u
CROSS JOIN call c ON c.id = u.id AND c.name IN ('values', 'set', 'Set', 'SetMap', 'Value') CROSS JOIN argument a ON a.call = c.id AND a.name IS NOT NULL
UNION ALL -- of rows that are gathered first: rows.append({...}); execute(insert(Trail), rows)
SELECT b.call, c.path, a.line, a.name, a.value, a.kind, a.origin
FROM built_statement b CROSS JOIN argument x ON x.call = b.call AND x.position > 0 AND x.kind = 'array' CROSS JOIN call k ON k.id = b.call CROSS JOIN call c ON c.function = k.function AND c.name IN ('append', 'push') CROSS JOIN argument a ON a.call = c.id AND a.name IS NOT NULL
WHERE b.verb = 'create'
UNION ALL -- diesel: insert_into(trail::table).values((trail::actor.eq(a), trail::action.eq(b)))
SELECT d.call, e.path, e.line, replace(substr(e.callee, 1, length(e.callee) - 3), rtrim(substr(e.callee, 1, length(e.callee) - 3), replace(substr(e.callee, 1, length(e.callee) - 3), '.', '')), ''), a.value, a.kind, a.origin
FROM (WITH RECURSIVE up(op, id, depth) AS (
          SELECT call, call, 0 FROM data_op WHERE library = 'diesel' AND verb IN ('create', 'update')
          UNION SELECT u.op, k.origin, u.depth + 1 FROM up u CROSS JOIN call k ON k.id = u.id WHERE k.origin IS NOT NULL AND u.depth < 6) SELECT DISTINCT op, id FROM up) u
CROSS JOIN call v ON v.id = u.id AND v.name IN ('values', 'set') CROSS JOIN call e ON e.outer = v.id AND e.name = 'eq' CROSS JOIN data_op d ON d.call = u.op CROSS JOIN argument a ON a.call = e.id AND a.position = 0 AND a.name IS NULL
