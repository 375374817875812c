-- what the database itself refuses on a table: rights taken away, rules and triggers that stop a change, ledgers
-- object: table, lower case
-- verb: update, delete
-- path: file
-- line: line
-- note: how
-- index: object
WITH verb(verb) AS (VALUES ('update'), ('delete')),
up AS MATERIALIZED (
    SELECT s.* FROM statement s JOIN file f ON f.path = s.path AND f.role = 'production' WHERE coalesce(s.direction, 'up') = 'up' AND s.operation IN ('revoke', 'grant', 'create_rule', 'create_trigger', 'create_function', 'create_table', 'drop_trigger', 'drop_rule', 'other')
       AND NOT s.path REGEXP '(?i)(\.down\.sql$|(^|/)(down|revert|undo|rollback)/[^/]*$|(^|/)U\d[\w.]*__)'
), undone AS MATERIALIZED ( -- what a later migration takes away or grants again
    SELECT u.id FROM up u JOIN up x ON x.object = u.object AND dirname(x.path) = dirname(u.path) AND (x.path > u.path OR x.path = u.path AND x.line > u.line)
     AND (u.operation = 'create_trigger' AND x.operation = 'drop_trigger' AND x.name = u.name OR u.operation = 'create_rule' AND x.operation = 'drop_rule' AND x.name = u.name
          OR u.operation = 'revoke' AND x.operation = 'grant' AND x.name IS u.name AND (x.columns LIKE '%update%' OR x.columns LIKE '%delete%' OR x.columns LIKE 'all%'))
), refusing AS ( -- trigger functions that only raise
    SELECT DISTINCT object FROM up WHERE operation = 'create_function' AND value IN ('raise', 'nothing')
)
SELECT u.object, v.verb, u.path, u.line, 'the right to ' || v.verb || ' is taken from ' || coalesce(u.name, 'the role') AS note
FROM up u JOIN verb v ON instr(',' || u.columns || ',', ',' || v.verb || ',') > 0 OR u.columns IN ('all', 'all privileges') WHERE u.operation = 'revoke' AND u.id NOT IN (SELECT id FROM undone)
UNION -- a role that is granted no more than reading and inserting
SELECT g.object, v.verb, min(g.path), min(g.line), g.name || ' may only ' || group_concat(DISTINCT replace(g.columns, ',', ' and '))
FROM up g JOIN verb v WHERE g.operation = 'grant' AND g.object IS NOT NULL GROUP BY g.object, g.name, v.verb
HAVING max(instr(g.columns, 'insert')) > 0 AND max(instr(g.columns, 'update')) = 0 AND max(instr(g.columns, 'delete')) = 0 AND max(instr(g.columns, 'all')) = 0
UNION
SELECT u.object, u.columns, u.path, u.line, 'a rule turns ' || u.columns || ' into nothing' FROM up u WHERE u.id NOT IN (SELECT id FROM undone) AND u.operation = 'create_rule' AND u.value = 'nothing' AND u.columns IN ('update', 'delete')
UNION
SELECT u.object, v.verb, u.path, u.line, 'a trigger refuses ' || v.verb FROM up u JOIN verb v ON instr(',' || u.columns || ',', ',' || v.verb || ',') > 0
WHERE u.operation = 'create_trigger' AND u.id NOT IN (SELECT id FROM undone) AND (u.value = 'raise' OR u.reference IN (SELECT object FROM refusing))
UNION -- SQL Server's ledger
SELECT u.object, v.verb, u.path, u.line, 'an append-only ledger' FROM up u JOIN verb v WHERE u.operation = 'create_table' AND u.value = 'ledger'
