-- operations of migrations that lock or rewrite a table in use
-- path: file
-- line: line
-- what: the operation
-- migration_set: as migration.migration_set
-- age: as migration.age
-- index: path
WITH RECURSIVE part(path, migration_set, age, f, depth) AS (
    SELECT path, migration_set, age, up, 0 FROM migration WHERE up IS NOT NULL AND tool <> 'migrate-mongo'
    UNION SELECT p.path, p.migration_set, p.age, g.id, p.depth + 1 FROM part p JOIN function g ON g.parent = p.f WHERE p.depth < 5
), call_in AS (
    SELECT p.path, p.migration_set, p.age, c.id, c.line, c.name, c.callee, c.function, c.outer FROM part p JOIN call c ON c.function = p.f
), made AS ( -- tables that the same migration creates
    SELECT DISTINCT c.path, lower(a.value) AS name FROM call_in c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL WHERE c.name IN ('createTable', 'createTableIfNotExists') AND a.kind = 'string'
    UNION
    SELECT DISTINCT c.path, lower(rtrim(replace(substr(t.v, 1, instr(t.v || ' ', ' ') - 1), '"', ''), '(')) FROM call_in c
    JOIN (SELECT call, ltrim(replace(replace(substr(value, instr(lower(value), 'create table') + 12), 'IF NOT EXISTS', ''), 'if not exists', '')) AS v FROM argument WHERE kind IN ('string', 'template') AND lower(value) LIKE '%create table%') t ON t.call = c.id
), creating AS ( -- builders of tables that are being created
    SELECT DISTINCT c.path, a.function FROM call_in c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL WHERE c.name IN ('createTable', 'createTableIfNotExists', 'createTableLike')
), first_argument AS (
    SELECT c.id, lower(a.value) AS value FROM call_in c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL
), texts AS (
    SELECT c.path, c.migration_set, c.age, a.line, replace(a.value, char(10), ' ') AS text FROM call_in c JOIN argument a ON a.call = c.id WHERE a.kind IN ('string', 'template') AND a.value REGEXP '(?i)(create|alter|drop|lock|rename|update)\s'
)
SELECT c.path, c.line,
       CASE c.name WHEN 'index' THEN 'builds an index under a lock' WHEN 'unique' THEN 'builds a unique index under a lock' WHEN 'alter' THEN 'changes a column in place' WHEN 'dropColumn' THEN 'drops a column that running code may use' WHEN 'dropColumns' THEN 'drops columns that running code may use'
            WHEN 'renameColumn' THEN 'renames a column that running code uses' WHEN 'renameTable' THEN 'renames a table that running code uses' WHEN 'removeColumn' THEN 'drops a column that running code may use' WHEN 'changeColumn' THEN 'changes a column in place' WHEN 'alterColumn' THEN 'changes a column in place'
            WHEN 'addIndex' THEN 'builds an index under a lock' WHEN 'createIndex' THEN 'builds an index under a lock' WHEN 'createIndices' THEN 'builds indexes under a lock' WHEN 'createUniqueConstraint' THEN 'builds a unique index under a lock' WHEN 'createForeignKey' THEN 'checks a foreign key under a lock'
            WHEN 'addConstraint' THEN 'checks a constraint under a lock' WHEN 'foreign' THEN 'checks a foreign key under a lock' WHEN 'dropNullable' THEN 'scans the table for NULL under a lock' WHEN 'setNullable' THEN 'changes a column in place' ELSE c.name END AS what,
       c.migration_set, c.age
FROM call_in c
WHERE c.name IN ('index', 'unique', 'alter', 'dropColumn', 'dropColumns', 'renameColumn', 'renameColumns', 'renameTable', 'removeColumn', 'changeColumn', 'alterColumn', 'addIndex', 'createIndex', 'createIndices', 'createUniqueConstraint', 'createForeignKey', 'addConstraint', 'foreign', 'dropNullable')
  AND NOT EXISTS (SELECT 1 FROM creating k WHERE k.function = c.function)
  AND NOT EXISTS (SELECT 1 FROM first_argument a JOIN made m ON m.path = c.path AND m.name = a.value WHERE a.id = c.id)
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.name LIKE '%concurrently' AND a.value = 'true' OR a.name LIKE '%notValid' AND a.value = 'true'))
  AND NOT (c.name = 'unique' AND c.callee REGEXP '(string|integer|uuid|text|boolean|timestamp|increments|bigInteger)\(\)')
  AND NOT (c.name = 'index' AND NOT c.callee REGEXP '^[a-z]{1,10}\.(index)$|\.index$')
  AND NOT (c.name = 'alterColumn' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name IN ('type', 'notNull', 'using') AND a.value <> 'false'))
UNION ALL
SELECT path, line,
       CASE WHEN text REGEXP '(?i)create\s+(unique\s+)?index\s+(?!concurrently)' THEN 'builds an index under a lock' WHEN text REGEXP '(?i)set\s+not\s+null' THEN 'scans the table for NULL under a lock' WHEN text REGEXP '(?i)alter\s+column\s+\S+\s+(set\s+data\s+)?type' THEN 'rewrites a column'
            WHEN text REGEXP '(?i)rename\s+(column|to)' THEN 'renames what running code uses' WHEN text REGEXP '(?i)drop\s+column' THEN 'drops a column that running code may use' WHEN text REGEXP '(?i)add\s+constraint' THEN 'checks a constraint under a lock' ELSE 'locks the table' END, migration_set, age
FROM texts t
WHERE (text REGEXP '(?i)create\s+(unique\s+)?index\s+(?!concurrently)' OR text REGEXP '(?i)alter\s+table.*(set\s+not\s+null|alter\s+column\s+\S+\s+(set\s+data\s+)?type\b|rename\s+(column|to)|drop\s+column|add\s+constraint(?!.*(not\s+valid|using\s+index)))|alter\s+table.*add\s+(column\s+)?(?!constraint)\S+\s[^,;]*not\s+null(?!.*default)|lock\s+table')
  AND NOT EXISTS (SELECT 1 FROM made m WHERE m.path = t.path AND length(m.name) > 1 AND instr(lower(t.text), m.name) > 0)
