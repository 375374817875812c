-- environment variables that templates of Nomad write: template { env = true }
-- path: file
-- line: line of the template
-- document: document.id
-- name: variable
-- value: its value as written, with what the template puts in
-- given: 1 when the template puts something in, as from Vault
-- index: name
-- typed: name TEXT
-- only if: SELECT 1 FROM document WHERE kind = 'nomad'
WITH RECURSIVE template(path, line, document, rest) AS (
    SELECT n.path, n.line, d.id, replace(n.value, char(13), '') || char(10)
    FROM document d CROSS JOIN node n ON n.document = d.id AND n.key = 'data' AND n.value IS NOT NULL
    WHERE d.kind = 'nomad' AND d.role = 'production' AND length(n.value) < 20000
      AND EXISTS (SELECT 1 FROM node e WHERE e.parent = n.parent AND e.key = 'env' AND e.value = 'true')
), row(path, line, document, text, rest, turn) AS (
    SELECT path, line, document, '', rest, 0 FROM template
    UNION ALL
    SELECT path, line, document, trim(substr(rest, 1, instr(rest, char(10)) - 1)), substr(rest, instr(rest, char(10)) + 1), turn + 1 FROM row WHERE rest <> '' AND turn < 200
)
SELECT path, line, document, trim(replace(substr(text, 1, instr(text, '=') - 1), 'export ', '')) AS name, trim(substr(text, instr(text, '=') + 1), ' "''') AS value, instr(text, '{{') > 0 AS given
FROM row WHERE text REGEXP '^(export )?[A-Z][A-Z0-9_]*='
