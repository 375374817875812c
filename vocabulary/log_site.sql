-- places of the service that log, directly or through a helper of its own, with the shape of the line
-- path: file
-- line: line
-- call: call.id at that place
-- log: call.id of the log call behind it
-- function: innermost function
-- library: the logger, or console
-- format: json, text, glued, option-text or print
-- index: call
-- index: log
-- index: function
WITH RECURSIVE up(log, call, function, path, line, depth) AS (
    SELECT l.call, l.call, l.function, l.path, l.line, 0 FROM log_line l
    UNION
    SELECT u.log, s.id, s.function, s.path, s.line, u.depth + 1
    FROM up u JOIN log_helper w ON w.function = u.function JOIN service_call s ON s.target = w.function
    WHERE u.depth < 4 AND s.function IS NOT u.function
), site AS MATERIALIZED (
    SELECT u.path, u.line, u.call, u.log, u.function, l.library, l.format
    FROM up u JOIN log_line l ON l.call = u.log
    WHERE NOT EXISTS (SELECT 1 FROM log_helper w WHERE w.function = u.function)
)
SELECT path, line, call, log, function, library, format FROM site
WHERE format <> 'print' OR call NOT IN (SELECT s.call FROM site s WHERE s.format <> 'print') -- a helper that prints only where nobody runs it for real
UNION ALL
SELECT u.path, u.line, u.call, NULL, u.function, u.library,
       CASE WHEN u.kind = 'json' OR u.library = 'lograge' THEN 'json'
            WHEN coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'stream'), '') <> '' THEN 'json'
            WHEN (SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'format') = 'json' THEN 'json'
            WHEN (SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'format') IN ('function', 'composed') THEN 'json'
            ELSE 'text' END
FROM service_use u WHERE u.role = 'access_log' AND (u.library <> 'lograge' OR (SELECT yes FROM lograge_on)) AND u.library IN ('morgan', 'koa-morgan', 'koa-logger', 'hono', 'express-winston', 'log4js', 'lograge')
