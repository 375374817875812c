-- changes of Liquibase's changelogs in XML, YAML and JSON; columns of tables and of addColumn are rows of their own
-- path: file
-- line: line
-- change_set: node.id of the change set
-- direction: up, down
-- kind: Liquibase's name of the change: addColumn
-- operation: as statement.operation
-- object: table, lower case
-- name: index or constraint
-- columns: column, lower case
-- type: type of the column, lower case
-- default_kind: as statement.default_kind
-- nullable: as statement.nullable
-- is_unique: as statement.is_unique
-- reference: as statement.reference
-- automatic: 1 when Liquibase can take it back by itself
-- only if: SELECT 1 FROM node WHERE key = 'databaseChangeLog'
-- index: path
-- index: change_set
WITH kind(kind, operation, automatic) AS (VALUES
    ('createTable', 'create_table', 1), ('addColumn', 'add_column', 1), ('dropColumn', 'drop_column', 0), ('dropTable', 'drop_table', 0), ('renameColumn', 'rename_column', 1), ('renameTable', 'rename_table', 1), ('createIndex', 'create_index', 1), ('dropIndex', 'drop_index', 0),
    ('modifyDataType', 'alter_type', 0), ('addNotNullConstraint', 'set_not_null', 1), ('dropNotNullConstraint', 'drop_not_null', 1), ('addForeignKeyConstraint', 'add_foreign_key', 1), ('addUniqueConstraint', 'add_unique', 1), ('addPrimaryKey', 'add_primary_key', 1), ('addCheckConstraint', 'add_check', 1),
    ('dropForeignKeyConstraint', 'drop_constraint', 0), ('dropUniqueConstraint', 'drop_constraint', 0), ('addDefaultValue', 'set_default', 1), ('dropDefaultValue', 'drop_default', 0), ('update', 'update', 0), ('delete', 'delete', 0), ('insert', 'insert', 0), ('loadData', 'insert', 0),
    ('createView', 'create_view', 1), ('dropView', 'drop_view', 0), ('createSequence', 'create_sequence', 1), ('addAutoIncrement', 'add_identity', 0), ('sql', 'sql', 0), ('sqlFile', 'sql', 0), ('createProcedure', 'create_function', 0), ('customChange', 'other', 0), ('tagDatabase', 'other', 1), ('empty', 'other', 1),
    ('createCollection', 'create_table', 1), ('dropCollection', 'drop_table', 0), ('insertOne', 'insert', 0), ('insertMany', 'insert', 0), ('runCommand', 'other', 0), ('adminCommand', 'other', 0)), -- of MongoDB
root AS MATERIALIZED (
    SELECT DISTINCT n.document FROM node n CROSS JOIN document d ON d.id = n.document AND d.role = 'production' WHERE n.key = 'databaseChangeLog'
), sets AS MATERIALIZED (
    SELECT n.id FROM node n WHERE n.key = 'changeSet' AND n.document IN (SELECT document FROM root) AND EXISTS (SELECT 1 FROM root)
), changes(id, path, line, change_set, direction, kind, value) AS MATERIALIZED (
    SELECT c.id, c.path, c.line, s.id, 'up', c.key, c.value FROM sets s CROSS JOIN node c ON c.parent = s.id WHERE c.key IN (SELECT kind FROM kind)
    UNION ALL SELECT c.id, c.path, c.line, s.id, 'down', c.key, c.value FROM sets s CROSS JOIN node r ON r.parent = s.id AND r.key = 'rollback' CROSS JOIN node c ON c.parent = r.id WHERE c.key IN (SELECT kind FROM kind)
    UNION ALL SELECT c.id, c.path, c.line, s.id, CASE l.key WHEN 'rollback' THEN 'down' ELSE 'up' END, c.key, c.value FROM sets s CROSS JOIN node l ON l.parent = s.id AND l.key IN ('changes', 'rollback') CROSS JOIN node e ON e.parent = l.id CROSS JOIN node c ON c.parent = e.id WHERE c.key IN (SELECT kind FROM kind)
    UNION ALL -- a rollback that is a text
    SELECT r.id, r.path, r.line, s.id, 'down', 'sql', r.value FROM sets s CROSS JOIN node r ON r.parent = s.id AND r.key = 'rollback' WHERE length(trim(r.value)) > 0
    UNION ALL SELECT c.id, c.path, c.line, s.id, 'down', 'sql', c.value FROM sets s CROSS JOIN node r ON r.parent = s.id AND r.key = 'rollback' CROSS JOIN node c ON c.parent = r.id WHERE c.value IS NOT NULL AND c.key IS NULL
), attribute AS MATERIALIZED (
    SELECT c.id, ltrim(a.key, '@') AS key, a.value FROM changes c CROSS JOIN node a ON a.parent = c.id WHERE a.value IS NOT NULL
), columns AS MATERIALIZED (
    SELECT c.id, n.id AS node, n.line FROM changes c CROSS JOIN node n ON n.parent = c.id AND n.key = 'column' WHERE c.kind IN ('createTable', 'addColumn')
    UNION ALL SELECT c.id, n.id, n.line FROM changes c CROSS JOIN node l ON l.parent = c.id AND l.key = 'columns' CROSS JOIN node e ON e.parent = l.id CROSS JOIN node n ON n.parent = e.id AND n.key = 'column' WHERE c.kind IN ('createTable', 'addColumn')
), rules AS MATERIALIZED ( -- attributes of columns and of their constraints
    SELECT k.node, ltrim(a.key, '@') AS key, a.value FROM columns k CROSS JOIN node a ON a.parent = k.node WHERE a.value IS NOT NULL
    UNION ALL SELECT k.node, 'is ' || ltrim(a.key, '@'), a.value FROM columns k CROSS JOIN node n ON n.parent = k.node AND n.key = 'constraints' CROSS JOIN node a ON a.parent = n.id
)
SELECT c.path, c.line, c.change_set, c.direction, c.kind,
       CASE WHEN c.kind <> 'sql' THEN k.operation
            WHEN t.text REGEXP '(?i)^\s*create\s+(unique\s+)?index\s+(?!concurrently)' THEN 'create_index' WHEN t.text REGEXP '(?i)^\s*update\s' THEN 'update' WHEN t.text REGEXP '(?i)^\s*delete\s+from' THEN 'delete'
            WHEN t.text REGEXP '(?i)^\s*alter\s+table.*\bdrop\s+column' THEN 'drop_column' WHEN t.text REGEXP '(?i)^\s*alter\s+table.*set\s+not\s+null' THEN 'set_not_null' WHEN t.text REGEXP '(?i)^\s*alter\s+table.*\brename\b' THEN 'rename_column' WHEN t.text REGEXP '(?i)^\s*alter\s+table.*\btype\s' THEN 'alter_type' ELSE 'other' END AS operation,
       lower((SELECT value FROM attribute a WHERE a.id = c.id AND a.key IN ('tableName', 'collectionName', 'baseTableName', 'oldTableName'))) AS object,
       (SELECT value FROM attribute a WHERE a.id = c.id AND a.key IN ('indexName', 'constraintName', 'newColumnName', 'newTableName')) AS name,
       lower((SELECT value FROM attribute a WHERE a.id = c.id AND a.key IN ('columnName', 'oldColumnName', 'columnNames', 'baseColumnNames'))) AS columns,
       lower((SELECT value FROM attribute a WHERE a.id = c.id AND a.key IN ('newDataType', 'columnDataType') AND c.kind = 'modifyDataType')) AS type,
       NULL AS default_kind, NULL AS nullable, c.kind IN ('addUniqueConstraint', 'addPrimaryKey') AS is_unique, lower((SELECT value FROM attribute a WHERE a.id = c.id AND a.key = 'referencedTableName')) AS reference, k.automatic
FROM changes c JOIN kind k ON k.kind = c.kind LEFT JOIN (SELECT x.id, coalesce(x.value, (SELECT a.value FROM attribute a WHERE a.id = x.id AND a.key = 'sql')) AS text FROM changes x WHERE x.kind = 'sql') t ON t.id = c.id
WHERE c.kind <> 'addColumn'
UNION ALL
SELECT c.path, k.line, c.change_set, c.direction, c.kind, CASE c.kind WHEN 'createTable' THEN 'column' ELSE 'add_column' END, lower((SELECT value FROM attribute a WHERE a.id = c.id AND a.key = 'tableName')), NULL,
       lower((SELECT value FROM rules r WHERE r.node = k.node AND r.key = 'name')), lower((SELECT value FROM rules r WHERE r.node = k.node AND r.key = 'type')),
       CASE WHEN EXISTS (SELECT 1 FROM rules r WHERE r.node = k.node AND r.key = 'autoIncrement' AND r.value = 'true') THEN 'identity' WHEN EXISTS (SELECT 1 FROM rules r WHERE r.node = k.node AND r.key = 'defaultValueComputed' AND r.value REGEXP '(?i)(uuid|random|nextval)') THEN 'volatile'
            WHEN EXISTS (SELECT 1 FROM rules r WHERE r.node = k.node AND r.key IN ('defaultValueComputed', 'defaultValueDate')) THEN 'stable' WHEN EXISTS (SELECT 1 FROM rules r WHERE r.node = k.node AND r.key IN ('defaultValue', 'defaultValueNumeric', 'defaultValueBoolean')) THEN 'constant' END,
       NOT EXISTS (SELECT 1 FROM rules r WHERE r.node = k.node AND (r.key = 'is nullable' AND r.value = 'false' OR r.key = 'is primaryKey' AND r.value = 'true')),
       EXISTS (SELECT 1 FROM rules r WHERE r.node = k.node AND r.key IN ('is unique', 'is primaryKey') AND r.value = 'true'), CASE WHEN EXISTS (SELECT 1 FROM rules r WHERE r.node = k.node AND r.key IN ('is references', 'is referencedTableName')) THEN 'table' END, 1
FROM columns k JOIN changes c ON c.id = k.id
