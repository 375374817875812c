-- what migrations do on their way up: statements of SQL files and of texts in code, calls of builders
-- path: file
-- line: line
-- migration_set: as migration.migration_set
-- age: as migration.age
-- tool: as migration.tool
-- operation: as statement.operation
-- object: table, as statement.object
-- name: as statement.name
-- columns: as statement.columns
-- type: as statement.type
-- reference: as statement.reference
-- value: as statement.value
-- default_kind: as statement.default_kind
-- nullable: as statement.nullable
-- concurrently: as statement.concurrently
-- not_valid: as statement.not_valid
-- using_index: as statement.using_index
-- is_unique: as statement.is_unique
-- has_where: as statement.has_where
-- batched: as statement.batched
-- algorithm: as statement.algorithm
-- in_transaction: as statement.in_transaction
-- position: place in the file
-- source: sql, string, call
-- index: path
-- index: operation
-- typed: operation TEXT, path TEXT
WITH RECURSIVE part(path, migration_set, age, tool, f, depth) AS (
    SELECT path, migration_set, age, tool, up, 0 FROM migration WHERE up IS NOT NULL AND tool <> 'migrate-mongo'
    UNION SELECT p.path, p.migration_set, p.age, p.tool, g.id, p.depth + 1 FROM part p JOIN function g ON g.parent = p.f WHERE p.depth < 5
), call_in AS (
    SELECT p.path, p.migration_set, p.age, p.tool, c.id, c.line, c.name, c.callee, c.function, c.outer FROM part p JOIN call c ON c.function = p.f
), plain_argument AS (
    SELECT c.id, a.position, lower(a.value) AS value, a.kind FROM call_in c JOIN argument a ON a.call = c.id AND a.position <= 2 AND a.name IS NULL
), builder AS ( -- knex.schema.alterTable('users', (t) => ...): the table of what the callback does
    SELECT DISTINCT a.function, c.name IN ('createTable', 'createTableIfNotExists', 'createTableLike') AS creates,
           (SELECT x.value FROM plain_argument x WHERE x.id = c.id AND x.position = 0) AS object
    FROM call_in c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL WHERE c.name IN ('createTable', 'createTableIfNotExists', 'createTableLike', 'alterTable', 'table')
), chain_root(root, id, depth) AS MATERIALIZED ( -- db.schema.alterTable('pages').addColumn(...).addColumn(...): what is called on the table
    SELECT id, id, 0 FROM call_in WHERE name IN ('alterTable', 'updateTable', 'deleteFrom')
    UNION SELECT r.root, c.id, r.depth + 1 FROM chain_root r CROSS JOIN call c ON c.origin = r.id WHERE r.depth < 40
), word(name, operation) AS (VALUES
    ('createTable', 'create_table'), ('createTableIfNotExists', 'create_table'), ('index', 'create_index'), ('unique', 'add_unique'), ('alter', 'alter_type'), ('dropColumn', 'drop_column'), ('dropColumns', 'drop_column'), ('renameColumn', 'rename_column'), ('renameColumns', 'rename_column'),
    ('renameTable', 'rename_table'), ('removeColumn', 'drop_column'), ('changeColumn', 'change_column'), ('alterColumn', 'change_column'), ('addIndex', 'create_index'), ('createIndex', 'create_index'), ('createIndices', 'create_index'), ('createUniqueConstraint', 'add_unique'),
    ('createForeignKey', 'add_foreign_key'), ('createForeignKeys', 'add_foreign_key'), ('addConstraint', 'add_constraint'), ('foreign', 'add_foreign_key'), ('dropNullable', 'set_not_null'), ('dropTable', 'drop_table'), ('dropTableIfExists', 'drop_table'), ('addColumn', 'add_column'), ('addColumns', 'add_column'), ('addForeignKey', 'add_foreign_key'))
SELECT s.path, s.line, m.migration_set, m.age, m.tool, s.operation, s.object, s.name, s.columns, s.type, s.reference, s.value, s.default_kind, s.nullable, s.concurrently, s.not_valid, s.using_index, s.is_unique, s.has_where, s.batched, s.algorithm, s.in_transaction, s.position, s.source
FROM migration m JOIN statement s ON s.path = m.path WHERE coalesce(s.direction, 'up') = 'up'
UNION ALL
SELECT c.path, c.line, c.migration_set, c.age, c.tool,
       CASE WHEN w.operation IN ('add_constraint', 'add_unique') AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.name LIKE '%type' AND lower(a.value) LIKE 'foreign%' OR a.name LIKE '%foreignKeys%')) THEN 'add_foreign_key'
            WHEN w.operation = 'add_constraint' AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.name LIKE '%type' AND lower(a.value) = 'check' OR a.name LIKE '%check')) THEN 'add_check'
            WHEN w.operation = 'change_column' AND c.name = 'alterColumn' AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%notNull' AND a.value = 'true') AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name IN ('type', 'using')) THEN 'set_not_null'
            ELSE w.operation END,
       CASE WHEN c.name IN ('index', 'unique', 'alter', 'foreign', 'dropColumn', 'dropColumns', 'renameColumn', 'dropNullable') AND b.function IS NOT NULL THEN b.object ELSE (SELECT x.value FROM plain_argument x WHERE x.id = c.id AND x.position = 0) END,
       NULL, CASE WHEN b.function IS NULL THEN (SELECT x.value FROM plain_argument x WHERE x.id = c.id AND x.position = 1 AND x.kind = 'string') ELSE (SELECT x.value FROM plain_argument x WHERE x.id = c.id AND x.position = 0 AND x.kind = 'string') END,
       NULL, CASE WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%references%') THEN 'table' END, NULL,
       CASE WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.name LIKE '%default%') AND a.kind NOT IN ('call', 'name', 'null')) THEN 'constant' WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%default%' AND a.value REGEXP '(?i)(now|current_timestamp)') THEN 'stable'
            WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%default%' AND a.value REGEXP '(?i)(uuid|random|UUIDV)') THEN 'volatile' WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%default%') THEN 'stable' END,
       CASE WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.name LIKE '%allowNull' OR a.name LIKE '%isNullable') AND a.value = 'false') OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%notNull' AND a.value = 'true') THEN 0 ELSE 1 END,
       EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%concurrently' AND a.value = 'true'), EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%notValid' AND a.value = 'true'), 0,
       w.operation = 'add_unique' OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name LIKE '%unique' AND a.value = 'true'), NULL, 0, NULL, NULL, NULL, 'call'
FROM call_in c JOIN word w ON w.name = c.name LEFT JOIN builder b ON b.function = c.function
WHERE coalesce(b.creates, 0) = 0
  AND NOT (c.name = 'unique' AND c.callee REGEXP '(string|integer|uuid|text|boolean|timestamp|increments|bigInteger)\(\)')
  AND NOT (c.name = 'index' AND NOT c.callee REGEXP '^[a-z]{1,10}\.(index)$|\.index$')
  AND NOT (c.name = 'addColumn' AND b.function IS NOT NULL)
  AND NOT (c.name = 'alterColumn' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name IN ('type', 'notNull', 'using') AND a.value <> 'false'))
UNION ALL -- columns that knex adds with NOT NULL and no default
SELECT c.path, c.line, c.migration_set, c.age, c.tool, 'add_column', b.object, NULL, (SELECT min(a.value) FROM call k JOIN argument a ON a.call = k.id AND a.position = 0 WHERE k.id = (SELECT x.origin FROM call x WHERE x.id = c.id)), NULL, NULL, NULL,
       NULL, 0, 0, 0, 0, 0, NULL, 0, NULL, NULL, NULL, 'call'
FROM call_in c JOIN builder b ON b.function = c.function AND b.creates = 0
WHERE c.name = 'notNullable' AND NOT EXISTS (SELECT 1 FROM call k WHERE k.path = c.path AND k.function = c.function AND k.line = c.line AND k.name IN ('defaultTo', 'alter'))
UNION ALL -- kysely: what the block that is handed to a column says of it
SELECT c.path, c.line, c.migration_set, c.age, c.tool, CASE c.name WHEN 'setNotNull' THEN 'set_not_null' WHEN 'references' THEN 'add_foreign_key' ELSE 'alter_type' END, lower(t.value), NULL, lower(n.value), NULL, NULL, NULL,
       NULL, 1, 0, 0, 0, 0, NULL, 0, NULL, NULL, NULL, 'call'
FROM call_in c CROSS JOIN argument a ON a.function = c.function CROSS JOIN call k ON k.id = a.call AND k.name IN ('alterColumn', 'addColumn') CROSS JOIN argument n ON n.call = k.id AND n.position = 0 AND n.name IS NULL
CROSS JOIN chain_root r ON r.id = k.id CROSS JOIN argument t ON t.call = r.root AND t.position = 0 AND t.name IS NULL
WHERE c.name = 'setNotNull' AND k.name = 'alterColumn' OR c.name = 'setDataType' AND k.name = 'alterColumn' OR c.name = 'references' AND k.name = 'addColumn'
UNION ALL -- db.updateTable('pages').set(...).execute()
SELECT c.path, c.line, c.migration_set, c.age, c.tool, CASE c.name WHEN 'deleteFrom' THEN 'delete' ELSE 'update' END, lower(substr(t.value, 1, instr(t.value || ' ', ' ') - 1)), NULL, NULL, NULL, NULL, NULL,
       NULL, 1, 0, 0, 0, 0, EXISTS (SELECT 1 FROM chain_root r CROSS JOIN call w ON w.id = r.id AND w.name = 'where' WHERE r.root = c.id) * CASE WHEN EXISTS (SELECT 1 FROM chain_root r CROSS JOIN call w ON w.id = r.id AND w.name = 'where' CROSS JOIN argument k ON k.call = w.id AND k.position = 0 AND k.value = 'id' WHERE r.root = c.id) THEN 2 ELSE 1 END,
       (SELECT y.in_loop FROM call y WHERE y.id = c.id) OR EXISTS (SELECT 1 FROM chain_root r CROSS JOIN call w ON w.id = r.id AND w.name = 'limit' WHERE r.root = c.id), NULL, NULL, NULL, 'call'
FROM call_in c CROSS JOIN argument t ON t.call = c.id AND t.position = 0 AND t.kind = 'string' WHERE c.name IN ('updateTable', 'deleteFrom')
UNION ALL
SELECT l.path, l.line, m.migration_set, m.age, m.tool, l.operation, l.object, l.name, l.columns, l.type, l.reference, NULL, l.default_kind, l.nullable, 0, 0, 0, l.is_unique, CASE WHEN l.operation IN ('update', 'delete') THEN 1 END, 0, NULL, NULL, NULL, 'call'
FROM migration m JOIN liquibase_change l ON l.path = m.path WHERE l.direction = 'up'
