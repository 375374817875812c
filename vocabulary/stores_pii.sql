-- personal data in stores that the service owns
-- path: file
-- line: line
-- note: which
-- index: path
SELECT path, line, coalesce(entity || ': ', '') || field AS note FROM personal_write WHERE kind = 'db'
UNION
SELECT path, line, entity || ': ' || field FROM personal_column
UNION -- records of persons whose name is written
SELECT d.path, f.line, d.entity || ': ' || f.name FROM data_op d JOIN data_field f ON f.op = d.call
WHERE d.verb IN ('create', 'update') AND d.entity IN (SELECT name FROM person_word) AND f.name REGEXP '(^|\.)[nN]ame(\.S)?$' AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION
SELECT h.path, h.line, h.note FROM handles_pii h WHERE h.note LIKE 'a query%' OR h.note LIKE 'records of persons%' OR h.note LIKE 'account or address%' OR h.note = 'declared: stored'
UNION -- models and schemas
SELECT c.path, a.line, p.kind || ' (' || coalesce(a.name, a.value) || ')' FROM service_call c JOIN argument a ON a.call = c.id JOIN personal_field p ON (a.name REGEXP p.pattern OR a.kind = 'string' AND a.position = 0 AND a.name IS NULL AND a.value REGEXP p.pattern)
WHERE (c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '^mongoose(\.|\().*Schema$|sequelize.*\.(define|init)$|^drizzle-orm/.*(Table|table)$|(createTable|defineEntity|EntitySchema)$|^typeorm\.(Column|PrimaryColumn)$')
       OR c.name IN ('string', 'text', 'varchar') AND c.path REGEXP '(?i)migrat|(^|/)db/schema\.rb$') AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION -- validated requests that are written as a whole
SELECT h.path, h.line, h.note FROM handles_pii h
WHERE h.note NOT LIKE 'declared%' AND h.path IN (SELECT d.path FROM data_op d WHERE d.verb IN ('create', 'update'))
UNION -- columns of tables
SELECT c.path, c.line, p.kind || ' (' || c.object || '.' || c.name || ')' FROM schema_column c JOIN personal_field p ON c.name REGEXP p.pattern WHERE NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION -- attributes that a model lets be filled
SELECT a.path, a.line, p.kind || ' (' || a.value || ')' FROM assignment a JOIN service_file f ON f.path = a.path JOIN personal_field p ON a.value REGEXP p.pattern
WHERE a.name = 'fillable' AND a.target LIKE '%.fillable[]' AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
