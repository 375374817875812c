-- operations of migrations that lock or rewrite a table in use, or take away what running code needs
-- path: file
-- line: line
-- what: the operation, in words
-- migration_set: as migration.migration_set
-- age: as migration.age
-- rule: short name of the rule
-- lock: what is locked meanwhile, and what that stops
-- recipe: the safe way
-- object: table
-- index: path
-- typed: path TEXT
WITH rule(rule, what, lock, recipe) AS (VALUES
    ('index', 'builds an index under a lock', 'SHARE: writes wait until the index is built', 'CREATE INDEX CONCURRENTLY, outside a transaction'),
    ('unique', 'builds a unique index under a lock', 'ACCESS EXCLUSIVE: reads and writes wait until the index is built', 'CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT ... USING INDEX'),
    ('drop-index', 'drops an index under a lock', 'ACCESS EXCLUSIVE on table and index, behind every running query', 'DROP INDEX CONCURRENTLY'),
    ('in-transaction', 'works CONCURRENTLY inside a transaction, where it fails', 'none: the migration stops', 'turn the transaction of this migration off'),
    ('required-column', 'adds a column that must not be NULL and has no default', 'ACCESS EXCLUSIVE; fails on rows, and old code cannot insert', 'add it nullable, backfill in batches, then enforce'),
    ('volatile-default', 'adds a column with a default that is computed for every row', 'ACCESS EXCLUSIVE while the table is rewritten', 'add it without default, set the default, backfill in batches'),
    ('identity-column', 'adds a numbered column', 'ACCESS EXCLUSIVE while the table is rewritten', 'add a plain column, a sequence as default, backfill in batches'),
    ('generated-column', 'adds a stored generated column', 'ACCESS EXCLUSIVE while the table is rewritten', 'a plain column filled by a trigger and a batched backfill'),
    ('old-default', 'adds a column with a default, which rewrites the table before PostgreSQL 11', 'ACCESS EXCLUSIVE while the table is rewritten', 'add it without default, then set the default, backfill in batches'),
    ('not-null', 'scans the table for NULL under a lock', 'ACCESS EXCLUSIVE: reads and writes wait for the scan', 'a CHECK (c IS NOT NULL) NOT VALID, validated, before SET NOT NULL'),
    ('foreign-key', 'checks a foreign key under a lock', 'SHARE ROW EXCLUSIVE on both tables during the scan', 'ADD ... NOT VALID, then VALIDATE CONSTRAINT on its own'),
    ('check', 'checks a constraint under a lock', 'ACCESS EXCLUSIVE during the scan', 'ADD ... NOT VALID, then VALIDATE CONSTRAINT on its own'),
    ('type', 'changes the type of a column in place', 'ACCESS EXCLUSIVE while the table is rewritten', 'a new column, written by both versions, backfilled in batches, then swapped'),
    ('copy', 'copies the table to change it', 'no writes until the copy is done', 'ALGORITHM=INPLACE or INSTANT with LOCK=NONE, or gh-ost, pt-online-schema-change'),
    ('rename', 'renames what running code uses', 'brief; the old version fails until it is replaced', 'add the new name, write both, move the readers, drop the old one a release later'),
    ('drop-column', 'drops a column that running code may use', 'brief; the old version fails until it is replaced', 'stop using it in one release, drop it in the next'),
    ('drop-table', 'drops a table that running code may use', 'ACCESS EXCLUSIVE; the old version fails until it is replaced', 'stop using it in one release, drop it in the next'),
    ('drop-view', 'takes a view away that running code reads', 'ACCESS EXCLUSIVE; readers fail until it is there again', 'make the new view beside it, swap the names in one transaction'),
    ('full-update', 'changes all rows in one statement', 'ROW EXCLUSIVE and a lock on every row until it commits', 'batches by key, each committed, outside the schema change'),
    ('row-by-row', 'rewrites rows one by one in one transaction', 'a lock on every row until it commits', 'batches by key, each committed, outside the schema change'),
    ('rewrite', 'rewrites or locks the whole table', 'ACCESS EXCLUSIVE from beginning to end', 'VACUUM, REINDEX CONCURRENTLY, pg_repack'),
    ('truncate', 'empties a table', 'ACCESS EXCLUSIVE; the data is gone', 'delete in batches, or swap in an empty table'),
    ('refresh', 'refreshes a materialized view under a lock', 'ACCESS EXCLUSIVE: readers wait', 'REFRESH MATERIALIZED VIEW CONCURRENTLY')
), step AS MATERIALIZED (
    SELECT s.*, coalesce(e.engine, 'postgres') AS engine, e.version, row_number() OVER (ORDER BY s.migration_set, s.age DESC, s.path, s.position, s.line) AS id FROM migration_step s LEFT JOIN migration_engine e ON e.migration_set = s.migration_set
), made AS MATERIALIZED ( -- tables that the same migration creates, or swaps in
    SELECT DISTINCT path, object FROM step WHERE operation IN ('create_table', 'create_materialized_view', 'create_view') AND object IS NOT NULL
    UNION SELECT r.path, r.name FROM step r WHERE r.operation IN ('rename_table', 'rename_view') AND EXISTS (SELECT 1 FROM step c WHERE c.path = r.path AND c.object = r.object AND c.operation IN ('create_table', 'create_materialized_view'))
), column_before AS MATERIALIZED ( -- each definition of a column beside the one before it
    SELECT id, operation, type, lag(type) OVER w AS old_type, nullable, lag(nullable) OVER w AS old_nullable, is_unique, lag(is_unique) OVER w AS old_unique, name, lag(name) OVER w AS old_name
    FROM step WHERE operation IN ('column', 'add_column', 'alter_type', 'alter_field') AND columns IS NOT NULL
    WINDOW w AS (PARTITION BY migration_set, object, columns ORDER BY age DESC, id)
), proven AS MATERIALIZED ( -- tables with a check that was validated apart
    SELECT DISTINCT a.migration_set, a.object, v.age, v.id FROM step a JOIN step v ON v.migration_set = a.migration_set AND v.object = a.object AND v.operation = 'validate_constraint'
    WHERE a.operation = 'add_check' AND a.not_valid = 1
), judged AS (
    SELECT s.*, b.old_type, b.old_nullable, b.old_unique, b.old_name FROM step s LEFT JOIN column_before b ON b.id = s.id
    WHERE s.engine <> 'sqlite' AND NOT EXISTS (SELECT 1 FROM made m WHERE m.path = s.path AND m.object = s.object)
      AND NOT coalesce(s.object, '') REGEXP '(_old|_backup|_bak|_tmp|_temp)(_|$)|^(tmp|temp|old)_'
), found(id, rule) AS (
    SELECT id, CASE
        WHEN operation = 'create_index' AND concurrently = 0 AND engine IN ('postgres', 'mssql') THEN 'index'
        WHEN operation IN ('create_index', 'drop_index') AND concurrently = 1 AND engine = 'postgres' AND (in_transaction = 1 OR tool IN ('goose', 'dbmate') AND in_transaction IS NULL) THEN 'in-transaction'
        WHEN operation = 'drop_index' AND concurrently = 0 AND engine = 'postgres' THEN 'drop-index'
        WHEN operation = 'add_column' AND engine = 'mysql' AND algorithm = 'copy' THEN 'copy'
        WHEN operation = 'add_column' AND engine = 'postgres' AND default_kind = 'identity' THEN 'identity-column'
        WHEN operation = 'add_column' AND engine = 'postgres' AND default_kind = 'generated' THEN 'generated-column'
        WHEN operation = 'add_column' AND engine = 'postgres' AND default_kind IN ('volatile', 'function') THEN 'volatile-default'
        WHEN operation = 'add_column' AND engine IN ('postgres', 'mssql') AND nullable = 0 AND default_kind IS NULL THEN 'required-column'
        WHEN operation = 'add_column' AND engine = 'postgres' AND default_kind IS NOT NULL AND version < 11 THEN 'old-default'
        WHEN operation = 'add_column' AND engine = 'postgres' AND is_unique = 1 THEN 'unique'
        WHEN operation = 'add_column' AND engine = 'postgres' AND reference IS NOT NULL AND not_valid = 0 THEN 'foreign-key'
        WHEN operation = 'add_column' AND engine = 'postgres' AND name = 'index' THEN 'index'
        WHEN operation = 'set_not_null' AND engine = 'postgres' AND NOT EXISTS (SELECT 1 FROM proven p WHERE p.migration_set = judged.migration_set AND p.object = judged.object AND (p.age > judged.age OR p.age = judged.age AND p.id < judged.id)) THEN 'not-null'
        WHEN operation = 'add_foreign_key' AND not_valid = 0 AND engine IN ('postgres', 'mssql', 'mysql') THEN 'foreign-key'
        WHEN operation IN ('add_check', 'add_constraint', 'add_exclude') AND not_valid = 0 AND using_index = 0 AND engine IN ('postgres', 'mssql') THEN 'check'
        WHEN operation IN ('add_unique', 'add_primary_key') AND using_index = 0 AND engine IN ('postgres', 'mssql') THEN 'unique'
        WHEN operation IN ('alter_type', 'change_column') AND engine = 'mysql' THEN CASE WHEN concurrently = 0 THEN 'copy' END
        WHEN operation = 'add_primary_key' AND engine = 'mysql' AND concurrently = 0 THEN 'copy'
        WHEN operation = 'change_column' THEN 'type'
        WHEN operation = 'alter_type' AND engine IN ('postgres', 'mssql') THEN CASE
            WHEN old_type = type THEN NULL
            WHEN type IN ('text', 'varchar', 'character varying') AND (old_type LIKE 'varchar%' OR old_type LIKE 'character varying%' OR old_type IN ('text', 'citext')) THEN NULL
            WHEN type LIKE 'varchar(%' AND old_type LIKE 'varchar(%' AND CAST(substr(type, 9) AS INTEGER) >= CAST(substr(old_type, 9) AS INTEGER) THEN NULL
            WHEN type LIKE 'numeric(%' AND old_type LIKE 'numeric(%' AND CAST(substr(type, 9) AS INTEGER) >= CAST(substr(old_type, 9) AS INTEGER) AND substr(type, instr(type, ',')) = substr(old_type, instr(old_type, ',')) THEN NULL
            ELSE 'type' END
        WHEN operation = 'alter_field' AND engine = 'postgres' THEN CASE
            WHEN old_type IS NOT NULL AND type <> old_type AND NOT (type = 'text' AND old_type LIKE 'varchar%') AND NOT (type LIKE 'varchar(%' AND old_type LIKE 'varchar(%' AND CAST(substr(type, 9) AS INTEGER) >= CAST(substr(old_type, 9) AS INTEGER)) THEN 'type'
            WHEN is_unique = 1 AND coalesce(old_unique, 0) = 0 THEN 'unique'
            WHEN nullable = 0 AND old_nullable = 1 THEN 'not-null'
            WHEN name = 'index' AND coalesce(old_name, '') <> 'index' THEN 'index' END
        WHEN operation IN ('rename_column', 'rename_table') AND NOT EXISTS (SELECT 1 FROM made m WHERE m.path = judged.path AND m.object = judged.name AND operation = 'rename_table' AND engine <> 'clickhouse') THEN 'rename'
        WHEN operation = 'drop_column' THEN 'drop-column'
        WHEN operation IN ('drop_table', 'drop_schema', 'drop_database') THEN 'drop-table'
        WHEN operation IN ('drop_materialized_view', 'rename_view') THEN 'drop-view'
        WHEN operation IN ('update', 'delete') AND batched = 0 AND has_where < 2 AND engine <> 'clickhouse' THEN 'full-update'
        WHEN operation = 'row_by_row' AND batched = 0 THEN 'row-by-row'
        WHEN operation IN ('vacuum_full', 'cluster', 'lock_table', 'set_logged', 'set_tablespace') AND engine = 'postgres' OR operation = 'reindex' AND concurrently = 0 THEN 'rewrite'
        WHEN operation = 'rebuild_table' AND engine = 'mysql' THEN 'copy'
        WHEN operation = 'truncate' THEN 'truncate'
        WHEN operation = 'refresh_materialized_view' AND concurrently = 0 AND engine = 'postgres' THEN 'refresh' END
    FROM judged
    UNION ALL -- a view or table that a migration drops and makes anew: away in between
    SELECT s.id, 'drop-view' FROM step s WHERE s.operation IN ('drop_materialized_view', 'rename_view') AND s.engine <> 'sqlite' AND EXISTS (SELECT 1 FROM made m WHERE m.path = s.path AND m.object = s.object)
      AND (s.operation = 'drop_materialized_view' OR s.engine = 'clickhouse')
    UNION ALL
    SELECT s.id, 'drop-table' FROM step s WHERE s.operation = 'drop_table' AND s.engine = 'clickhouse' AND EXISTS (SELECT 1 FROM step c WHERE c.path = s.path AND c.object = s.object AND c.operation = 'create_materialized_view' AND c.line > s.line)
    UNION ALL -- swapped by renames while rows arrive
    SELECT s.id, 'rename' FROM step s WHERE s.operation = 'rename_table' AND s.engine = 'clickhouse' AND EXISTS (SELECT 1 FROM made m WHERE m.path = s.path AND m.object = s.object)
)
SELECT DISTINCT s.path, s.line, r.what, s.migration_set, s.age, r.rule, r.lock, r.recipe, s.object FROM found f JOIN step s ON s.id = f.id JOIN rule r ON r.rule = f.rule
UNION ALL -- an object mapper that makes the schema anew as the service starts
SELECT f.path, f.line, CASE WHEN f.value = 'update' THEN 'changes the schema as the service starts, past the migrations' ELSE 'drops the tables and makes them anew as the service starts' END, '', NULL, 'schema-made',
       'ACCESS EXCLUSIVE; what is dropped is gone', 'validate, and migrations for every change', NULL
FROM framework_setting f WHERE f.name IN ('quarkus.hibernateorm.database.generation', 'quarkus.hibernateorm.schemamanagement.strategy', 'spring.jpa.hibernate.ddlauto', 'spring.jpa.properties.hibernate.hbm2ddl.auto', 'jpa.default.properties.hibernate.hbm2ddl.auto')
  AND lower(f.value) IN ('drop-and-create', 'drop', 'create', 'create-drop', 'update')
