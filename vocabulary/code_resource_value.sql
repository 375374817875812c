-- what is set for the stores of code_resource
-- call: call.id that makes the store
-- key: path of the property, lower case without _: settings.backupconfiguration.enabled
-- value: as written; the name behind a constructor
-- known: 1 a literal, or a count of days
-- path: file
-- line: line
-- typed: call INTEGER
-- index: call
WITH RECURSIVE part(root, call, prefix, depth) AS (
    SELECT call, call, '', 0 FROM code_resource
    UNION ALL
    SELECT p.root, a.origin, p.prefix || CASE WHEN a.name IS NULL THEN '' ELSE lower(replace(a.name, '_', '')) || '.' END, p.depth + 1
    FROM part p JOIN argument a ON a.call = p.call AND a.origin IS NOT NULL AND a.origin <> p.call WHERE p.depth < 4
)
SELECT p.root AS call, CASE WHEN a.name IS NULL THEN rtrim(p.prefix, '.') ELSE p.prefix || lower(replace(a.name, '_', '')) END AS key, coalesce(a.value, '') AS value, a.kind IN ('number', 'string', 'boolean', 'null') AS known, c.path, a.line
FROM part p JOIN argument a ON a.call = p.call JOIN call c ON c.id = p.call
WHERE a.kind NOT IN ('object', 'array', 'function') AND (a.name IS NOT NULL OR p.depth > 0)
