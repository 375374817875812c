-- log and print statements of the service
-- path: file
-- line: line
-- level: debug, info, warn, error, fatal, print
-- printed: 1 for a bare print (console.log), 0 for a logger
-- library: the logger
-- call: call.id
-- function: innermost function
-- block: innermost block
-- unit: unit of its file
-- index: call
-- index: function
-- index: block
SELECT u.path, u.line,
       CASE WHEN u.kind = 'print' THEN coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'level'), 'print')
            ELSE coalesce((SELECT lower(s.value) FROM setting s WHERE s.use = u.id AND s.name = 'level' AND lower(s.value) IN ('debug', 'info', 'warn', 'error', 'fatal')), u.kind) END AS level,
       u.kind = 'print' AS printed, u.library, u.call, u.function, c.block, u.unit
FROM service_use u JOIN call c ON c.id = u.call
WHERE u.role = 'log'
UNION ALL -- [LoggerMessage(Level = LogLevel.Error, ...)] static partial void Failed(...): the compiler writes what it logs
SELECT c.path, c.line,
       CASE substr(v.value, instr(v.value, 'LogLevel.') + 9) WHEN 'Critical' THEN 'fatal' WHEN 'Warning' THEN 'warn' WHEN 'Information' THEN 'info' WHEN 'Trace' THEN 'debug'
            ELSE lower(substr(v.value, instr(v.value, 'LogLevel.') + 9)) END,
       0, 'Microsoft.Extensions.Logging', c.id, c.function, c.block, c.unit
FROM service_call d CROSS JOIN argument v ON v.call = d.id AND v.value LIKE '%LogLevel.%' CROSS JOIN service_call c ON c.target = d.decorates
WHERE d.name = 'LoggerMessage'
