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
SELECT e.path, e.line, e.unit, r.library, r.role, r.kind, r.setting, coalesce(r.value, e.value) AS value, NULL AS names
FROM environment e JOIN config_rule r ON r.matcher = 'env' AND r.name = e.name
WHERE e.role = 'production' AND e.name NOT IN ('NODE_OPTIONS', 'JAVA_TOOL_OPTIONS') -- those are command lines
UNION ALL
SELECT c.path, c.line, c.unit, r.library, r.role, r.kind, r.setting, coalesce(r.value, c.text), NULL
FROM command_line c JOIN config_rule r ON r.matcher = 'command-line'
 AND (r.name IS NULL OR instr(c.text, r.name) > 0) AND (r.key IS NULL OR instr(c.text, r.key) > 0)
WHERE NOT (c.source = 'script' AND c.name GLOB '*test*') AND NOT (c.source = 'script' AND c.name GLOB '*dev*')
UNION ALL
SELECT n.path, n.line, f.unit, r.library, r.role, r.kind, r.setting, coalesce(r.value, n.value), NULL
FROM config_rule r JOIN node n ON n.shape = r.key JOIN file f ON f.path = n.path
WHERE r.matcher = 'config-key' AND f.role = 'production' AND matches_path(r.file, n.path)
UNION ALL
SELECT d.path, d.line, d.unit, r.library, r.role, r.kind, r.setting, r.value, NULL
FROM config_rule r JOIN dependency d ON d.name = r.name AND d.ecosystem = r.ecosystem
JOIN file f ON f.path = d.path
WHERE r.matcher = 'dependency' AND f.role = 'production' AND d.direct = 1 AND d.scope = 'production'
UNION ALL
SELECT f.path, 1, f.unit, r.library, r.role, r.kind, r.setting, r.value, r.names
FROM config_rule r JOIN file f ON f.role = 'production' JOIN unit m ON m.id = f.unit
WHERE r.matcher = 'file-convention' AND f.language IN ('javascript', 'typescript', 'tsx', 'jsx')
  AND (matches_path(r.file, f.path) OR m.root <> '' AND matches_path(r.file, substr(f.path, length(m.root) + 2)))
  AND EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = r.ecosystem AND instr(r.packages, ' ' || d.name || ' ') > 0)
