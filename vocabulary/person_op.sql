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
), named AS (
    SELECT *, coalesce(CASE WHEN entity LIKE 'app\_%' ESCAPE '\' THEN substr(entity, 5) ELSE trim(entity, '"') END, CASE WHEN holder LIKE '%jparepository' THEN substr(holder, 1, length(holder) - 13) WHEN holder LIKE '%repository' THEN substr(holder, 1, length(holder) - 10) WHEN holder LIKE '%repo' THEN substr(holder, 1, length(holder) - 4) WHEN holder LIKE '%dao' THEN substr(holder, 1, length(holder) - 3) ELSE holder END) AS who FROM op
)
SELECT call, path, line, function, verb, coalesce(entity, who) AS entity, text FROM named WHERE who IN (SELECT name FROM people)
