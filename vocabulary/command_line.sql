-- commands that start or build the service: images, package scripts, Compose, manifests, Procfile
-- path: file
-- line: line
-- unit: unit of the file
-- text: the command as one text
-- source: dockerfile, script, compose, kubernetes
-- name: CMD, ENTRYPOINT, RUN, or the script's name
SELECT n.path, n.line, f.unit,
       n.value || coalesce((SELECT group_concat(' # ' || v.value) FROM node v JOIN node k ON k.parent = v.parent AND k.key = 'name' AND k.value IN ('ADD', 'COPY')
                            WHERE v.document = n.document AND v.key = 'value' AND w.value <> 'RUN'
                              AND instr(n.value, basename(replace(v.value, rtrim(v.value, replace(v.value, ' ', '')), ''))) > 0), '') AS text, -- a file may be renamed on its way in
       'dockerfile' AS source, w.value AS name
FROM node n JOIN document d ON d.id = n.document JOIN node w ON w.parent = n.parent AND w.key = 'name'
JOIN file f ON f.path = n.path
WHERE d.format = 'dockerfile' AND n.key = 'value' AND w.value IN ('CMD', 'ENTRYPOINT', 'RUN')
UNION ALL
SELECT n.path, n.line, f.unit, n.value, 'script', n.key
FROM node n JOIN file f ON f.path = n.path
WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'scripts.%') AND basename(n.path) = 'package.json' AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, f.unit,
       coalesce(n.value, (SELECT group_concat(e.value, ' ') FROM node e WHERE e.parent = n.id)),
       CASE WHEN n.shape LIKE 'services.%' THEN 'compose' ELSE 'kubernetes' END, n.key
FROM node n JOIN file f ON f.path = n.path
WHERE n.key IN ('command', 'entrypoint', 'args') AND (n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'services.%') OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%ontainers[].%'))
UNION ALL
SELECT e.path, e.line, e.unit, CASE e.name WHEN 'NODE_OPTIONS' THEN 'node ' ELSE 'java ' END || e.value
       || CASE WHEN instr(e.value, '-javaagent:') > 0 THEN -- where the image got the agent from
          coalesce((SELECT group_concat(' # ' || v.value) FROM node v JOIN node k ON k.parent = v.parent AND k.key = 'name' AND k.value IN ('ADD', 'COPY', 'RUN')
                    WHERE v.path = e.path AND v.key = 'value' AND v.value LIKE '%.jar%' AND instr(v.value, 'agent') > 0), '') ELSE '' END, 'environment', e.name
FROM environment e WHERE e.name IN ('NODE_OPTIONS', 'JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', 'JAVA_OPTS', 'CATALINA_OPTS') AND e.value IS NOT NULL AND e.role = 'production'
