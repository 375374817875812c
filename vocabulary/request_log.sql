-- log lines written while a request or job is handled: start-up and shutdown lines are left out
-- path: file
-- line: line
-- call: call.id at that place
-- log: call.id of the log call behind it
-- function: innermost function
-- library: the logger
-- format: shape of the line
-- bound: 1 when it goes through the logger of the request (req.log and alike)
-- handler: route.id whose handler it stands in, NULL elsewhere
-- index: call
-- index: log
WITH RECURSIVE aside AS ( -- functions that run at start, at the end, or when a connection changes
    SELECT p.function FROM passed_function p CROSS JOIN call o ON o.id = p.call
    WHERE o.name IN ('listen', 'serve', 'once', 'setInterval') OR o.callee IN ('process.on', 'process.once')
       OR o.name = 'on' AND o.callee LIKE '%().on' AND p.position = 1
          AND EXISTS (SELECT 1 FROM argument e WHERE e.call = o.id AND e.position = 0 AND e.value IN ('error', 'connect', 'ready', 'reconnecting', 'listening', 'close', 'open', 'end'))
), given(function, depth) AS ( -- functions that are handed the logger of the request
    SELECT k.target, 0 FROM argument a CROSS JOIN service_call k ON k.id = a.call
    WHERE k.target IS NOT NULL AND substr(a.value, -3) IN ('log', 'ger', 'd()') AND a.value REGEXP '(\.child\(\)|(^|[.(])(req|request|ctx|context|c)\.(log|logger))$'
    UNION
    SELECT k.target, g.depth + 1 FROM given g CROSS JOIN service_call k ON k.function = g.function CROSS JOIN argument a ON a.call = k.id
    WHERE g.depth < 3 AND k.target IS NOT NULL AND a.value REGEXP '(^|\.)(log|logger)$|Logger\(\)$'
), taken(function) AS MATERIALIZED ( -- functions that take the logger of the request out of its context: func Log(c) { return c.MustGet("log") }
    SELECT DISTINCT t.function FROM trait t JOIN service_call k ON k.function = t.function AND k.name IN ('MustGet', 'Get', 'Value', 'FromContext', 'getStore', 'get')
    JOIN function f ON f.id = t.function AND f.parameters <> '' AND f.end_line - f.line < 12
    WHERE t.kind = 'return' AND t.detail REGEXP '(?i)logger\(\)|(^|[^a-z])(slog|log|logger)([^a-z]|$)'
)
SELECT s.path, s.line, s.call, s.log, s.function, s.library, s.format,
       c.callee REGEXP '(^|[.(])(req|request|ctx|context|reply|res|response|c|job)\.(log|logger)\.|\(\d,\d\)\.log(ger)?\.|FastifyRequest\(\)\.log|FastifyBaseLogger|\.child\(\)\.|PinoLogger|getStore\(\)|zerolog(/log|/hlog)?\.(Ctx|FromRequest)\(\)|\.FromContext\(\)\.|ctxzap\.Extract\(\)|LoggerFromContext\(\)'
       OR s.function IN (SELECT function FROM given) AND f.parameters REGEXP '(?i)(^|,)_?(child|request|req)?(log|logger)(,|$)' AND c.receiver REGEXP '(^|\.)(log|logger)$|Logger\(\)$|\.child\(\)$'
       OR c.receiver REGEXP 'Logger\(\)$' AND EXISTS (SELECT 1 FROM service_call k WHERE k.function = s.function AND k.line <= s.line AND k.target IN (SELECT function FROM taken)) AS bound,
       (SELECT min(r.id) FROM route r WHERE r.handler = s.function) AS handler
FROM log_site s JOIN call c ON c.id = coalesce(s.log, s.call) LEFT JOIN function f ON f.id = s.function
WHERE s.log IS NOT NULL AND s.format <> 'none'
  AND f.kind <> 'module'
  AND s.function NOT IN (SELECT function FROM aside)
  AND NOT coalesce(f.name, '') REGEXP '(?i)^(main|bootstrap|start(server|up)?|init(ialize)?|shutdown|stop|boot|run(server)?|connect(db|database)?|graceful.*)$'
