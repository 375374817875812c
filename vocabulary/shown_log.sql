-- log lines that production really writes: those its logger's level lets through, debug lines left out
-- path: file
-- line: line
-- level: debug, info, warn, error, fatal, print
-- library: the logger
-- call: call.id
-- function: innermost function
-- block: innermost block
-- index: call
-- index: function
-- index: block
WITH rank(name, place) AS (
    VALUES ('trace', 0), ('debug', 1), ('verbose', 1), ('http', 2), ('info', 2), ('notice', 2), ('warn', 3), ('warning', 3), ('error', 4), ('fatal', 5), ('critical', 5), ('silent', 6), ('off', 6), ('none', 6)
), given(library, unit, line, path, value) AS ( -- the level each logger is made with
    SELECT u.library, u.unit, a.line, u.path, CASE WHEN a.name LIKE '%level' THEN lower(a.value) ELSE 'silent' END
    FROM service_use u JOIN argument a ON a.call = u.call
    WHERE u.role = 'logger' AND (a.name IN ('level', 'logger.level') OR a.name IN ('silent', 'logger.silent') AND a.value = 'true' OR a.name IN ('enabled', 'logger.enabled') AND a.value = 'false')
), deployed(library, unit, place) AS ( -- what production sets it to
    SELECT g.library, g.unit, min(r.place)
    FROM given g JOIN trait t ON t.kind = 'environment' AND t.path = g.path AND t.line = g.line
    JOIN environment e ON e.name = t.detail AND e.role = 'production' AND e.source <> 'env-file' JOIN rank r ON r.name = lower(e.value)
    GROUP BY g.library, g.unit
), threshold(library, unit, place) AS (
    SELECT library, unit, place FROM deployed
    UNION ALL
    SELECT g.library, g.unit, min(r.place) FROM given g JOIN rank r ON r.name = g.value
    WHERE NOT EXISTS (SELECT 1 FROM deployed d WHERE d.library = g.library AND d.unit = g.unit)
    GROUP BY g.library, g.unit
)
SELECT l.path, l.line, l.level, l.library, l.call, l.function, l.block
FROM log_call l LEFT JOIN threshold t ON t.library = l.library AND t.unit = l.unit LEFT JOIN rank r ON r.name = l.level
WHERE l.level <> 'debug' AND (t.place IS NULL OR l.printed OR coalesce(r.place, 2) >= t.place)
