-- places where failures arrive: catch blocks, handlers of rejected promises, error handlers, fallbacks
-- id: number
-- path: file
-- line: line
-- kind: catch, rejection, handler, fallback
-- function: function.id of the handler; of the enclosing function for a catch
-- block: block.id of the catch, NULL elsewhere
-- variable: name of the error, NULL when it is not taken
-- value: canonical name of what handles it when it is no function of the repository
-- index: id
-- index: block
-- index: function
-- typed: id INTEGER
-- anchor: javascript catch (
-- anchor: javascript catch {
-- anchor: javascript .catch(
-- anchor: javascript setErrorHandler
-- anchor: javascript .onError(
SELECT row_number() OVER (ORDER BY path, line, kind, block, function) AS id, path, line, kind, function, block, variable, value FROM (
    SELECT b.path, b.line, 'catch' AS kind, b.function, b.id AS block, nullif(trim(b.detail), '') AS variable, NULL AS value
    FROM block b JOIN service_file f ON f.path = b.path JOIN function fn ON fn.id = b.function AND fn.scope = 'service'
    WHERE b.kind = 'catch'
    UNION ALL
    SELECT c.path, a.line, 'rejection', a.function, NULL, nullif(CASE WHEN instr(f.parameters, ',') > 0 THEN substr(f.parameters, 1, instr(f.parameters, ',') - 1) ELSE f.parameters END, ''), a.value
    FROM service_call c JOIN argument a ON a.call = c.id AND a.name IS NULL AND a.kind IN ('function', 'name') LEFT JOIN function f ON f.id = a.function
    WHERE c.name = 'catch' AND a.position = 0 AND c.receiver IS NOT NULL OR c.name = 'then' AND a.position = 1
    UNION ALL
    SELECT c.path, a.line, 'handler', a.function, NULL, nullif(CASE WHEN instr(f.parameters, ',') > 0 THEN substr(f.parameters, 1, instr(f.parameters, ',') - 1) ELSE f.parameters END, ''), a.value
    FROM service_call c JOIN argument a ON a.call = c.id AND a.name IS NULL AND a.kind IN ('function', 'name') LEFT JOIN function f ON f.id = a.function
    WHERE c.name IN ('setErrorHandler', 'onError') AND a.position = 0
       OR c.name IN ('on', 'once', 'addListener') AND a.position = 1
          AND EXISTS (SELECT 1 FROM argument e WHERE e.call = c.id AND e.position = 0 AND e.value IN ('error', 'unhandledRejection', 'uncaughtException', 'failed', 'serverError'))
       OR c.name = 'use' AND f.parameters LIKE '%,%,%,%'
    UNION ALL
    SELECT f.path, f.line, 'handler', f.id, NULL, CASE WHEN instr(f.parameters, ',') > 0 THEN substr(f.parameters, 1, instr(f.parameters, ',') - 1) ELSE f.parameters END, NULL
    FROM function f JOIN function k ON k.id = f.parent JOIN service_call d ON d.decorates = k.id AND d.name = 'Catch'
    WHERE f.kind = 'method' AND f.name = 'catch'
    UNION ALL -- what answers for errors in other frameworks, where it logs them
    SELECT f.path, f.line, 'handler', f.id, NULL, nullif(replace(replace(f.parameters, '&', ''), 'self', ''), ''), NULL
    FROM function f JOIN function k ON k.id = f.parent AND k.kind = 'class' JOIN service_file s ON s.path = f.path
    WHERE f.kind = 'method' AND f.scope = 'service' AND f.id IN (SELECT l.function FROM log_level l)
      AND (s.language = 'rust' AND f.name IN ('into_response', 'error_response') AND k.name REGEXP '(Error|Failure|Rejection|Problem)$'
        OR s.language = 'csharp' AND f.name = 'TryHandleAsync'
        OR f.id IN (SELECT d.decorates FROM service_call d WHERE d.decorates IS NOT NULL AND d.name IN ('ExceptionHandler', 'ServerExceptionMapper', 'Error', 'OnExceptionThrown')))
    UNION ALL -- rescue_from Upstream::Error do |e|, error do, exception<Upstream> { call, cause -> }
    SELECT c.path, a.line, 'handler', a.function, NULL, nullif(substr(f.parameters, instr(f.parameters, ',') + 1), ''), NULL
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL CROSS JOIN function f ON f.id = a.function
    WHERE (c.name = 'rescue_from' AND c.path LIKE '%.rb' OR c.callee IN ('Sinatra::Base.error', 'Sinatra::Application.error') OR c.name = 'exception' AND c.path LIKE '%.kt')
      AND f.id IN (SELECT l.function FROM log_level l)
    UNION ALL -- @Fallback(fallbackMethod = "standard"): the method of that name answers in place of what failed
    SELECT f.path, f.line, 'fallback', f.id, NULL, nullif(replace(f.parameters, rtrim(f.parameters, replace(f.parameters, ',', '')), ''), ''), NULL
    FROM service_use u CROSS JOIN setting s ON s.use = u.id AND s.name = 'fallback' CROSS JOIN call d ON d.id = u.call AND d.decorates IS NOT NULL CROSS JOIN function g ON g.id = d.decorates
    CROSS JOIN function f ON f.name = s.value AND f.path = g.path AND f.class IS g.class
    WHERE u.role IN ('fallback', 'breaker', 'retry', 'limiter', 'timeout_wrapper')
    UNION ALL -- run(call, cause -> standard)
    SELECT c.path, a.line, 'fallback', a.function, NULL, nullif(replace(f.parameters, rtrim(f.parameters, replace(f.parameters, ',', '')), ''), ''), NULL
    FROM service_use u CROSS JOIN setting s ON s.use = u.id AND s.name = 'fallback' AND s.value = 'function' CROSS JOIN service_call c ON c.id = u.call
    CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL JOIN function f ON f.id = a.function
    WHERE u.role = 'fallback' AND NOT EXISTS (SELECT 1 FROM argument l WHERE l.call = c.id AND l.function IS NOT NULL AND l.position > a.position)
    UNION ALL
    SELECT f.path, f.line, 'handler', f.id, NULL, NULL, NULL
    FROM service_call d JOIN function f ON f.id = d.decorates JOIN service_file s ON s.path = f.path AND s.language = 'python'
    WHERE d.name IN ('exception_handler', 'errorhandler', 'app_errorhandler', 'exception') AND f.scope = 'service' AND f.id IN (SELECT l.function FROM log_level l)
)
WHERE path NOT IN (SELECT path FROM offline_file) AND (function IS NULL OR function NOT IN (SELECT c.function FROM client_function c))
