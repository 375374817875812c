-- functions that overwrite personal fields of a record with nothing, or with words that say nothing
-- function: function.id
-- path: file
-- line: line of the first
-- entity: model or table, lower case; NULL unknown
-- index: function
WITH blank(function, path, line, entity, name) AS (
    SELECT a.function, a.path, a.line, CASE WHEN a.target REGEXP ':\w+\(\)\.\w+$' THEN lower(substr(a.target, instr(a.target, ':') + 1, instr(a.target, '()') - instr(a.target, ':') - 1)) END, a.name
    FROM assignment a CROSS JOIN function f ON f.id = a.function AND f.kind IN ('function', 'method') CROSS JOIN personal_field p ON a.name REGEXP p.pattern
    WHERE a.scope = 'service' AND (a.kind = 'null' OR a.kind IN ('string', 'template', 'interpolated') AND (a.value = '' OR a.value REGEXP '(?i)(erased|anonym|deleted|redacted|removed|scrubbed|forgotten|@(invalid|example))'))
    UNION ALL
    SELECT d.function, d.path, f.line, d.entity, f.name
    FROM data_op d CROSS JOIN data_field f ON f.op = d.call CROSS JOIN personal_field p ON f.name REGEXP p.pattern
    WHERE d.verb = 'update' AND d.function IS NOT NULL AND (f.kind = 'null' OR f.kind IN ('string', 'template', 'interpolated') AND (f.value = '' OR f.value REGEXP '(?i)(erased|anonym|deleted|redacted|removed|scrubbed|forgotten|@(invalid|example))'))
)
SELECT b.function, b.path, min(b.line) AS line, coalesce(max(b.entity), (SELECT max(d.entity) FROM data_op d WHERE d.function = b.function)) AS entity FROM blank b GROUP BY b.function, b.path HAVING count(DISTINCT b.name) > 1
