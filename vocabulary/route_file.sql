-- routes that a file stands for by its place: Next.js and alike
-- path: file
-- line: line of the handler
-- unit: unit
-- method: HTTP method, or ALL
-- pattern: path of the endpoint
-- kind: http, page, function
-- handler: function.id
-- maker: the call that wraps the handler, NULL none
-- wrapper: the function of the repository that wraps it, NULL none
-- index: handler
-- typed: handler INTEGER
SELECT e.path, e.line, u.unit,
       CASE WHEN e.name IN ('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS') THEN e.name
            ELSE coalesce((SELECT max(c.value) FROM configured_use c WHERE c.path = u.path AND c.role = 'route' AND c.setting = 'method'), 'ALL') END AS method,
       CASE WHEN u.kind = 'function' THEN NULL
            WHEN basename(u.path) GLOB 'route.*' OR basename(u.path) GLOB 'page.*' OR basename(u.path) GLOB '+server.*' OR basename(u.path) GLOB 'index.*' THEN '/' || trim(dirname(u.place), './')
            ELSE '/' || rtrim(rtrim(u.place, replace(u.place, '.', '')), '.') END AS pattern,
       u.kind, e.function AS handler, e.maker, e.wrapper
FROM (SELECT DISTINCT path, unit, kind, names,
             CASE WHEN instr(path, 'app/routes/') > 0 THEN substr(path, instr(path, 'app/routes/') + 11)
                  WHEN instr(path, 'src/routes/') > 0 THEN substr(path, instr(path, 'src/routes/') + 11)
                  WHEN instr(path, 'server/routes/') > 0 THEN substr(path, instr(path, 'server/routes/') + 14)
                  WHEN instr(path, 'server/api/') > 0 THEN substr(path, instr(path, 'server/api/') + 7)
                  WHEN instr(path, 'pages/') > 0 THEN substr(path, instr(path, 'pages/') + 6)
                  WHEN instr(path, 'app/') > 0 THEN substr(path, instr(path, 'app/') + 4) ELSE path END AS place
      FROM configured_use WHERE role = 'route' AND names IS NOT NULL) u
JOIN exported_function e ON e.path = u.path AND instr(u.names, ' ' || e.name || ' ') > 0
GROUP BY e.path, e.name
