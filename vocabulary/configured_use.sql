-- what configuration does in the words of the catalogue: agents loaded by flags, samplers set by variables
-- path: file
-- line: line
-- unit: unit of the file
-- library: catalogue entry
-- role: as use.role
-- kind: as use.kind
-- setting: the setting it gives, NULL none
-- value: its value
-- names: file conventions: the exported names that count, each with a space on both sides
-- index: role
WITH convention AS MATERIALIZED (
    SELECT c.* FROM config_rule c WHERE c.matcher = 'file-convention'
      AND EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = c.ecosystem AND instr(c.packages, ' ' || d.name || ' ') > 0)
)
SELECT e.path, e.line, e.unit, r.library, r.role, r.kind, r.setting, coalesce(r.value, e.value) AS value, NULL AS names
FROM environment e CROSS JOIN config_rule r ON r.matcher = 'env' AND r.name = e.name
WHERE e.role = 'production'
UNION ALL
SELECT c.path, c.line, c.unit, r.library, r.role, r.kind, r.setting, coalesce(r.value, c.text), NULL
FROM command_line c CROSS JOIN config_rule r ON r.matcher = 'command-line'
WHERE (r.name IS NULL OR instr(c.text, r.name) > 0) AND (r.key IS NULL OR instr(c.text, r.key) > 0)
  AND NOT (c.source = 'script' AND c.name GLOB '*test*') AND NOT (c.source = 'script' AND c.name GLOB '*dev*')
UNION ALL
SELECT n.path, n.line, f.unit, r.library, r.role, r.kind, r.setting, coalesce(r.value, n.value), NULL
FROM config_rule r CROSS JOIN node n ON n.shape = r.key CROSS JOIN file f ON f.path = n.path
WHERE r.matcher = 'config-key' AND f.role = 'production' AND matches_path(r.file, n.path)
UNION ALL
SELECT d.path, d.line, d.unit, r.library, r.role, r.kind, r.setting, r.value, NULL
FROM config_rule r CROSS JOIN dependency d ON d.ecosystem = r.ecosystem AND d.name = r.name
CROSS JOIN file f ON f.path = d.path
WHERE r.matcher = 'dependency' AND f.role = 'production' AND d.direct = 1 AND d.scope = 'production'
UNION ALL -- gem "datadog", require: "datadog/auto_instrument": the manifest says what is loaded
SELECT i.path, i.line, f.unit, r.library, r.role, r.kind, r.setting, r.value, NULL
FROM config_rule r CROSS JOIN import i ON i.module = r.name CROSS JOIN file f ON f.path = i.path
WHERE r.matcher = 'dependency' AND r.ecosystem = 'rubygems' AND r.name LIKE '%/%' AND f.role = 'production'
UNION ALL
SELECT f.path, 1, f.unit, r.library, r.role, r.kind, r.setting, r.value, r.names
FROM file f CROSS JOIN unit m ON m.id = f.unit CROSS JOIN convention r
WHERE f.role = 'production' AND f.language IN ('javascript', 'typescript', 'tsx')
  AND (matches_path(r.file, f.path) OR m.root <> '' AND matches_path(r.file, substr(f.path, length(m.root) + 2)))
