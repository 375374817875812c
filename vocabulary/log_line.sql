-- what comes out of each log or print call
-- call: call.id
-- path: file
-- line: line
-- unit: unit of its file
-- function: innermost function
-- library: the logger, or console
-- format: json, text, glued, option-text, or print (a bare print)
-- index: call
-- index: function
WITH best AS (
    SELECT library, unit, max(CASE format WHEN 'json' THEN 4 WHEN 'option-text' THEN 3 WHEN 'glued' THEN 2 WHEN 'text' THEN 1 ELSE 0 END) AS rank,
           min(CASE format WHEN 'json' THEN 4 WHEN 'option-text' THEN 3 WHEN 'glued' THEN 2 WHEN 'text' THEN 1 ELSE 9 END) AS worst
    FROM logger GROUP BY library, unit
), anywhere AS (
    SELECT library, max(rank) AS rank FROM best GROUP BY library
), real AS (
    SELECT max(rank) AS rank FROM best WHERE library NOT IN ('@nestjs/core', 'fastify')
), bridge AS (
    SELECT EXISTS (SELECT 1 FROM logger WHERE library = '@nestjs/core' AND format = 'bridge') AS nest
), ranked AS (
    SELECT l.call, l.path, l.line, l.unit, l.function, l.library, l.printed,
           CASE WHEN l.printed THEN
                CASE WHEN EXISTS (SELECT 1 FROM argument a JOIN call s ON s.id = a.origin WHERE a.call = l.call AND a.name IS NULL AND (s.name LIKE '%stringify%' OR s.callee LIKE 'JSON.stringify'))
                       OR EXISTS (SELECT 1 FROM argument a JOIN argument i ON i.call = a.call AND i.position = a.position AND i.name = '${}'
                                  JOIN call s ON s.id = i.origin AND s.name LIKE '%stringify%'
                                  WHERE a.call = l.call AND a.name IS NULL AND a.kind = 'template' AND trim(a.value, char(10) || ' \n') = '${}') THEN 4
                     WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = l.call AND a.name IS NULL AND a.kind IN ('template', 'string') AND a.value REGEXP '^\s*\{\s*\\?"[a-zA-Z_@]+\\?"\s*:') THEN 2
                     ELSE 0 END
                WHEN l.library = '@nestjs/common' THEN CASE WHEN (SELECT nest FROM bridge) THEN coalesce((SELECT rank FROM real), 1) ELSE 1 END
                WHEN l.library = 'nestjs-pino' THEN coalesce((SELECT rank FROM anywhere a WHERE a.library = 'nestjs-pino'), (SELECT rank FROM real), 4)
                WHEN l.library = 'fastify' THEN coalesce((SELECT nullif(max(rank), 0) FROM best WHERE library = 'fastify' AND (unit = l.unit OR 1)), (SELECT rank FROM real), -1)
                WHEN l.library IN ('pino-http', 'koa-pino-logger', 'hono-pino') THEN coalesce((SELECT rank FROM anywhere a WHERE a.library = 'pino'), 4)
                ELSE coalesce((SELECT max(rank) FROM best b WHERE b.library = l.library AND b.unit = l.unit),
                              (SELECT rank FROM anywhere a WHERE a.library = l.library), CASE WHEN l.library IN ('consola', 'signale', 'npmlog', 'loglevel', 'debug', 'tracer', 'log4js', 'winston', 'loguru', 'structlog', 'monolog', 'laravel.log', 'Microsoft.Extensions.Logging') THEN 1 ELSE 4 END) END AS rank
    FROM log_call l
)
SELECT call, path, line, unit, function, library,
       CASE WHEN printed AND rank = 0 THEN 'print' ELSE CASE rank WHEN 4 THEN 'json' WHEN 3 THEN 'option-text' WHEN 2 THEN 'glued' WHEN 1 THEN 'text' ELSE 'text' END END AS format
FROM ranked WHERE rank >= 0 AND path NOT IN (SELECT path FROM offline_file) AND (function IS NULL OR function NOT IN (SELECT c.function FROM client_function c))
