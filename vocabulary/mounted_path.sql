-- files and folders of the repository that reach a container of another program: volumes, COPY
-- path: file that says so
-- line: line
-- source: path in the repository, without a slash at the end
-- target: where it appears
WITH mount AS (
    SELECT n.path, n.line, n.value AS text, substr(n.value, 1, instr(n.value, ':') - 1) AS source, substr(n.value, instr(n.value, ':') + 1) AS target
    FROM node n JOIN document d ON d.id = n.document
    WHERE d.kind = 'compose' AND n.shape LIKE 'services.%.volumes[]' AND n.value LIKE '%:/%'
    UNION ALL
    SELECT s.path, s.line, s.value, s.value, t.value
    FROM node s JOIN node t ON t.parent = s.parent AND t.key = 'target' JOIN document d ON d.id = s.document
    WHERE d.kind = 'compose' AND s.key = 'source' AND s.shape LIKE 'services.%.volumes[].source'
    UNION ALL
    SELECT n.path, n.line, n.value, substr(n.value, 1, instr(n.value, ' ') - 1), trim(substr(n.value, instr(n.value, ' ') + 1))
    FROM node n JOIN document d ON d.id = n.document JOIN node w ON w.parent = n.parent AND w.key = 'name'
    WHERE d.format = 'dockerfile' AND n.key = 'value' AND w.value IN ('COPY', 'ADD') AND n.value LIKE '% /%'
), plain AS (
    SELECT path, line, target, CASE WHEN source LIKE './%' THEN substr(source, 3) WHEN source = '.' THEN '' ELSE source END AS source,
           CASE WHEN instr(path, '/') > 0 THEN dirname(path) || '/' ELSE '' END AS base
    FROM mount WHERE source NOT LIKE '/%' AND source NOT LIKE '~%' AND source NOT LIKE '$%'
)
SELECT path, line,
       rtrim(CASE WHEN source LIKE '../%' THEN CASE WHEN instr(rtrim(base, '/'), '/') > 0 THEN dirname(rtrim(base, '/')) || '/' ELSE '' END || substr(source, 4) ELSE base || source END, '/') AS source, target
FROM plain
