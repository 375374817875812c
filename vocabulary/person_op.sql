-- reads and writes of records about people
-- call: call.id
-- path: file
-- line: line
-- function: innermost function
-- verb: as data_op.verb
-- entity: table, collection or model; what its repository is called where that alone tells
-- text: the SQL text, NULL none
-- index: function
-- index: verb
-- typed: verb TEXT
WITH people(name) AS MATERIALIZED (
    SELECT name FROM person_word
    UNION SELECT column1 FROM (VALUES ('client'), ('clients'), ('profile'), ('profiles'), ('account'), ('accounts'), ('tenant'), ('tenants'), ('lead'), ('leads'))
    UNION SELECT entity FROM personal_write WHERE kind = 'db' AND entity IS NOT NULL
    UNION SELECT entity FROM personal_column UNION SELECT entity || 's' FROM personal_column UNION SELECT entity || 'es' FROM personal_column UNION SELECT substr(entity, 1, length(entity) - 1) || 'ies' FROM personal_column WHERE entity LIKE '%y'
), op AS (
    SELECT d.call, d.path, d.line, d.function, d.verb, d.entity, d.text,
           CASE WHEN d.entity IS NULL AND d.text IS NULL THEN lower(replace(rtrim(c.receiver, '()'), rtrim(rtrim(c.receiver, '()'), 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), '')) END AS holder
    FROM data_op d LEFT JOIN call c ON c.id = d.call
    UNION ALL -- statements that are made by calls: delete(Guest).where(...)
    SELECT c.id, c.path, c.line, c.function, CASE c.name WHEN 'delete' THEN 'delete' WHEN 'select' THEN 'read' ELSE 'update' END, lower(substr(a.value, instr(a.value, '.py:') + 4)), NULL, NULL
    FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND instr(a.value, '.py:') > 0 WHERE c.callee IN ('sqlalchemy.delete', 'sqlalchemy.update', 'sqlalchemy.select', 'sqlalchemy.sql.delete', 'sqlalchemy.sql.select', 'sqlmodel.select', 'sqlmodel.delete')
    UNION ALL -- lists that are asked for when they are read: Patient.objects.filter(...)
    SELECT c.id, c.path, c.line, c.function, 'read', lower(substr(c.receiver, instr(c.receiver, '.py:') + 4)), NULL, NULL
    FROM service_call c WHERE c.name IN ('filter', 'all', 'exclude', 'order_by', 'select_related', 'prefetch_related', 'only') AND c.callee LIKE 'django.db.models.Model.objects.%' AND instr(c.receiver, '.py:') > 0
      AND NOT EXISTS (SELECT 1 FROM call k WHERE k.origin = c.id AND k.name IN ('delete', 'update', 'count', 'exists', 'aggregate'))
), named AS (
    SELECT *, CASE WHEN base LIKE 'app\_%' ESCAPE '\' THEN substr(base, 5) WHEN base LIKE '%jparepository' THEN substr(base, 1, length(base) - 13) WHEN base LIKE '%repository' THEN substr(base, 1, length(base) - 10)
                   WHEN base LIKE '%repo' THEN substr(base, 1, length(base) - 4) WHEN base LIKE '%dao' THEN substr(base, 1, length(base) - 3) ELSE base END AS who FROM (SELECT *, coalesce(trim(entity, '"'), holder) AS base FROM op)
)
SELECT call, path, line, function, verb, who AS entity, text FROM named WHERE who IN (SELECT name FROM people) OR base IN (SELECT name FROM people)
