-- calls that run a statement which other calls put together: session.execute(insert(Order)), dsl.insertInto(ROOMS).set().execute()
-- call: call.id of what runs it
-- verb: create, update, delete
-- entity: table or model, lower case; NULL when it cannot be told
-- index: call
-- typed: verb TEXT, entity TEXT
WITH RECURSIVE root AS MATERIALIZED ( -- what starts a statement that changes something
    SELECT c.id, c.name, c.origin FROM call_callee k CROSS JOIN service_call c ON c.callee = k.callee
    WHERE k.callee REGEXP '^((sqlalchemy|sqlmodel)\.(.*\.)?(insert|update|delete)$|flask_sqlalchemy\.SQLAlchemy\(\)\.(insert|update|delete)$|kysely\..*\.(insertInto|replaceInto|updateTable|deleteFrom|mergeInto)$|org\.jooq\..*\.(insertInto|update|deleteFrom|delete|mergeInto)$|diesel\.(.*[.:])?(insert_into|insert_or_ignore_into|replace_into|update|delete)$|github\.com/uptrace/bun\..*\.New(Insert|Update|Delete|Merge)$|github\.com/Masterminds/squirrel\.(.*\.)?(Insert|Update|Delete|Replace)$|typeorm\..*createQueryBuilder\(\)\.(insert|update|delete|softDelete)$)'
      AND NOT k.callee REGEXP '^sqlalchemy\..*(Session|session\w*)\(\)(\(\))?\.delete$'
), step(root, id, depth) AS (
    SELECT id, id, 0 FROM root
    UNION SELECT s.root, k.id, s.depth + 1 FROM step s CROSS JOIN call k ON k.origin = s.id WHERE s.depth < 12
), told(root, value, rank) AS ( -- of what: its argument, the table it is called on, what a later call of the chain names
    SELECT r.id, a.value, 1 FROM root r CROSS JOIN argument a ON a.call = r.id AND a.position = 0 AND a.name IS NULL AND a.kind IN ('name', 'string', 'call', 'function')
    UNION ALL
    SELECT s.root, a.value, 2 FROM step s CROSS JOIN call m ON m.id = s.id AND m.name IN ('into', 'Model', 'from', 'Into') CROSS JOIN argument a ON a.call = m.id AND a.position = 0 AND a.name IS NULL AND a.value IS NOT NULL
    UNION ALL -- rooms.insert(), getRepository(Order).createQueryBuilder().delete()
    SELECT r.id, a.value, 3 FROM root r CROSS JOIN argument a ON a.call = r.origin AND a.position = 0 AND a.name IS NULL AND a.value IS NOT NULL
    UNION ALL
    SELECT r.id, a.value, 4 FROM root r CROSS JOIN call o ON o.id = r.origin CROSS JOIN argument a ON a.call = o.origin AND a.position = 0 AND a.name IS NULL AND a.value IS NOT NULL
), named AS ( -- m.py:Order, entities.ts:Order(), users::table, Tables.ROOMS, "rooms"
    SELECT root, min(rank), replace(replace(replace(replace(replace(substr(value, instr(value, ':') + 1), '()', ''), '::table', ''), '.table', ''), '.find', ''), '.filter', '') AS value FROM told GROUP BY root
), run(root, call) AS (
    SELECT s.root, s.id FROM step s
    UNION SELECT s.root, a.call FROM step s CROSS JOIN argument a ON a.origin = s.id WHERE a.name IS NULL
)
SELECT o.call, CASE WHEN r.name REGEXP '(?i)^(insert|replace|NewInsert)' THEN 'create' WHEN r.name REGEXP '(?i)delete' THEN 'delete' ELSE 'update' END AS verb,
       lower(replace(n.value, rtrim(n.value, replace(replace(n.value, '.', ''), ':', '')), '')) AS entity
FROM root r CROSS JOIN run u ON u.root = r.id CROSS JOIN outbound_call o ON o.call = u.call AND o.kind = 'db' AND o.role = 'op' LEFT JOIN named n ON n.root = r.id
GROUP BY o.call
