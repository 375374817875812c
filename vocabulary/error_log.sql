-- error handlers that log what they are given, refused credentials included
-- path: file
-- line: line of the log call
-- function: function.id
-- kind: express, fastify, hono, koa, nest
SELECT l.path, l.line, f.id AS function, CASE WHEN f.name = 'catch' THEN 'nest' WHEN length(f.parameters) - length(replace(f.parameters, ',', '')) = 3 THEN 'express' ELSE 'other' END AS kind
FROM function f JOIN log_call l ON l.function = f.id LEFT JOIN block b ON b.id = l.block
WHERE (length(f.parameters) - length(replace(f.parameters, ',', '')) = 3 AND f.path REGEXP '\.[cm]?[jt]sx?$' AND f.parameters REGEXP '(?i)^\W*(_*(e|ex|exc|exception|cause|problem|failure)|\w*err\w*)\b' -- (err, req, res, next), not whatever takes four
       OR f.name = 'catch' AND f.kind = 'method'
       OR EXISTS (SELECT 1 FROM argument a JOIN call c ON c.id = a.call WHERE a.function = f.id AND (c.name IN ('setErrorHandler', 'onError', 'useGlobalFilters', 'renderable', 'reportable') OR a.name = 'onError' AND c.callee LIKE '%trpc%'))
       OR EXISTS (SELECT 1 FROM call c JOIN argument a ON a.call = c.id -- @ExceptionHandler(AuthenticationException.class), @app.exception_handler(HTTPException), exception<Unauthorized> { }
                  WHERE (c.decorates = f.id OR EXISTS (SELECT 1 FROM argument h WHERE h.call = c.id AND h.function = f.id)) AND c.name IN ('ExceptionHandler', 'errorhandler', 'app_errorhandler', 'exception_handler', 'add_exception_handler', 'register_error_handler', 'rescue_from', 'exception')
                    AND a.value REGEXP '(?i)(auth|credential|token|denied|forbidden|http_?exception|\bException|Throwable|401)\w*(\(\))?$')
       OR EXISTS (SELECT 1 FROM trait t WHERE t.function = f.id AND t.kind = 'receives' AND t.detail REGEXP '(Authentication|Unauthorized|AccessDenied|HttpException|Unauthenticated|Jwt|JWT)\w*(Exception|Error|Event)?$')
          AND f.name REGEXP '(?i)(handle|exception|error|render|report)'
       OR EXISTS (SELECT 1 FROM argument a JOIN call c ON c.id = a.call JOIN argument e ON e.call = c.id AND e.position = 0 AND e.value = 'error' WHERE a.function = f.id AND c.name = 'on')
       OR b.kind = 'catch' AND EXISTS (SELECT 1 FROM middleware m WHERE m.function = f.id) AND EXISTS (SELECT 1 FROM call n JOIN block t ON t.id = n.block AND t.kind = 'try' WHERE n.function = f.id AND n.name = 'next'))
  AND (b.id IS NULL OR coalesce(b.detail, '') NOT REGEXP '(?i)(>=? ?5\d\d|500|isServer|internal)')
  -- if (status < 500) return;
  AND NOT EXISTS (SELECT 1 FROM block g CROSS JOIN trait t ON t.function = g.function AND t.kind = 'return' AND t.line BETWEEN g.line AND g.end_line WHERE g.function = f.id AND g.kind = 'branch' AND g.end_line < l.line AND g.detail REGEXP '<=? ?(500|499)')
