-- what logs each answer, those with a status of 500 and more as errors: access loggers and hooks that choose the level by the status
-- path: file
-- line: line
-- note: what does it
SELECT u.path, u.line, u.library || ' logs answers of 500 as errors' AS note
FROM service_use u JOIN passed_function a ON a.call = u.call AND a.name REGEXP '(^|\.)(customLogLevel|level)$'
WHERE u.role = 'access_log'
  AND EXISTS (SELECT 1 FROM trait t WHERE t.function = a.function AND t.kind IN ('return', 'choice') AND t.detail REGEXP '[''"](error|fatal)')
UNION
SELECT u.path, u.line, u.library || ' logs answers of 500 as errors'
FROM service_use u JOIN argument a ON a.call = u.call
WHERE u.role = 'access_log' AND u.library = 'express-winston' AND (a.name = 'statusLevels' AND a.value = 'true' OR a.name LIKE 'statusLevels.error%' OR a.name LIKE 'statusLevels%' AND a.value = 'error')
UNION
SELECT l.path, l.line, 'answers of 500 are logged as errors'
FROM log_level l JOIN enclosing_block e ON e.block = l.block JOIN block b ON b.id = e.outer
WHERE l.level IN ('error', 'fatal') AND NOT l.printed AND b.kind = 'branch' AND b.detail REGEXP '(?i)(res|reply|response|raw)\.statusCode\s*>=?\s*(500|499)\b|\b(ctx|context|c\.res|ctx\.response|context\.res)\.status\s*>=?\s*(500|499)\b'
UNION
SELECT l.path, l.line, 'answers of 500 are logged as errors'
FROM trait t JOIN log_level l ON l.path = t.path AND l.function = t.function
WHERE t.kind = 'choice' AND t.detail REGEXP '(?i)(res|reply|response|raw)\.statusCode\s*>=?\s*(500|499)\b|\b(ctx|context|c\.res|ctx\.response|context\.res)\.status\s*>=?\s*(500|499)\b' AND t.detail REGEXP 'error|fatal' AND l.line >= t.line AND NOT l.printed
