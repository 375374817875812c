-- pieces that give log lines their shape: formatters, pretty printers, transports that print for people
-- path: file
-- line: line
-- call: the call that makes the piece, NULL for a plain option
-- block: innermost block
-- format: json, text, or glued (JSON glued together from a text template)
-- index: path
-- index: call
SELECT u.path, u.line, u.call, c.block,
       CASE WHEN c.name <> 'printf' THEN u.kind
            WHEN EXISTS (SELECT 1 FROM argument a JOIN function f ON f.id = a.function JOIN call s ON s.function = f.id
                         WHERE a.call = c.id AND s.callee REGEXP '^(JSON|.*stringify)' AND s.name LIKE '%stringify%'
                           AND (s.awaited = 1 OR NOT EXISTS (SELECT 1 FROM argument g WHERE g.call = s.id AND g.name = '...'))) THEN
                 CASE WHEN EXISTS (SELECT 1 FROM argument a JOIN trait t ON t.function = a.function
                                   WHERE a.call = c.id AND t.kind = 'return' AND t.detail REGEXP '^`\s*[^{]') THEN 'text' ELSE 'json' END
            WHEN EXISTS (SELECT 1 FROM argument a JOIN trait t ON t.function = a.function
                         WHERE a.call = c.id AND t.kind = 'return' AND t.detail REGEXP '^`\s*\{\s*\\?"') THEN 'glued'
            ELSE 'text' END AS format
FROM service_use u JOIN call c ON c.id = u.call
WHERE u.role = 'logger' AND u.kind IN ('json', 'text') AND c.name IN ('json', 'logstash', 'simple', 'cli', 'printf', 'prettyPrint', 'nestLike', 'pino-pretty', 'default', 'build', 'ecsFormat', 'addLayout')
UNION ALL
SELECT c.path, a.line, NULL, c.block, 'text'
FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE a.name LIKE '%target' AND a.value IN ('pino-pretty', 'pino-http-print', 'pino-colada')
UNION ALL
SELECT n.path, n.line, NULL, n.block, 'text'
FROM assignment n JOIN service_file f ON f.path = n.path
WHERE n.name = 'target' AND n.value = 'pino-pretty'
