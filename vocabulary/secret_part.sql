-- secrets that managers hold or change, as infrastructure code makes them
-- kind: held (the manager has it), rotation (changed by itself)
-- name: name
-- resource: type and name
-- path: file
-- line: line
-- note: what it is
-- off: 1 when it is not made
SELECT CASE c.kind WHEN 'rotation' THEN 'rotation' ELSE 'held' END AS kind, r.name, r.kind || coalesce(' ' || r.name, '') AS resource, r.path, coalesce(n.line, r.line) AS line,
       r.kind || coalesce(' ' || r.name, '') || CASE c.kind WHEN 'rotation' THEN ' changes the secret by itself' WHEN 'password' THEN ' keeps its password in Secrets Manager' WHEN 'parameter' THEN ' is a SecureString' ELSE ' is in a secret manager' END AS note, r.off
FROM config_rule c JOIN cloud_resource r ON r.kind = c.name LEFT JOIN node n ON n.document = r.document AND n.shape = c.key
WHERE c.matcher = 'resource' AND c.role = 'secret_part'
  AND (c.kind = 'held' OR c.kind = 'rotation' AND (c.key IS NULL OR n.id IS NOT NULL AND n.value IS NOT 'false' OR r.off = 1 AND r.kind LIKE '%rotation%') OR c.kind = 'parameter' AND n.value = 'SecureString' OR c.kind = 'password' AND n.value = 'true')
UNION ALL -- passwords that RDS manages are changed every seven days
SELECT 'rotation', r.name, r.kind || ' ' || r.name, r.path, n.line, r.kind || ' ' || r.name || ' has its password changed by Secrets Manager', r.off
FROM config_rule c JOIN cloud_resource r ON r.kind = c.name JOIN node n ON n.document = r.document AND n.shape = c.key AND n.value = 'true'
WHERE c.matcher = 'resource' AND c.role = 'secret_part' AND c.kind = 'password'
