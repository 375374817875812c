-- what looks after errors that leave a handler: handlers of applications, filters, wrapping middleware, framework defaults
-- path: file
-- line: line
-- function: function.id, NULL for a framework's default
-- logs: context (with ids or fields), plain, or NULL when it writes nothing
-- what: in words
WITH handler(function, what) AS (
    SELECT a.function, 'error handler' FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name IN ('setErrorHandler', 'onError', 'useGlobalFilters') OR c.name = 'addHook' AND EXISTS (SELECT 1 FROM argument n WHERE n.call = c.id AND n.value = 'onError')
    UNION
    SELECT f.id, 'error middleware' FROM function f JOIN argument a ON a.function = f.id JOIN call c ON c.id = a.call
    WHERE c.name = 'use' AND f.scope = 'service' AND f.parameters REGEXP '^\w+,\w+,\w+,\w+$'
    UNION -- app.on('error', (err, ctx) => ...)
    SELECT a.function, 'error event' FROM service_call c JOIN argument n ON n.call = c.id AND n.position = 0 AND n.value = 'error' JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    JOIN use u ON u.call = c.origin AND u.role = 'app' WHERE c.name = 'on'
    UNION -- middleware: try { await next() } catch
    SELECT f.id, 'error middleware' FROM service_call c JOIN function f ON f.id = c.function
    WHERE c.name = 'next' AND c.in_try = 1 AND c.awaited = 1 AND c.path NOT LIKE '%.py'
    UNION -- @app.errorhandler(Exception)
    SELECT coalesce(c.decorates, f.function), 'error handler' FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.position = 0 LEFT JOIN argument f ON f.call = c.id AND f.position = 1 AND f.function IS NOT NULL
    WHERE u.role = 'middleware' AND u.kind = 'error' AND (a.value REGEXP '(^|\.)(Exception|BaseException|InternalServerError|500)$|(?i)timeout|(^|[.:])(Transport|Request|Connect|Connection|Client|HTTP|Upstream|Gateway|ServerDisconnected|DBAPI|SQLAlchemy|Operational|Database)(Error|Exception)$'
      -- for kind in (TimeoutError, OperationalError): app.add_exception_handler(kind, answer)
      OR EXISTS (SELECT 1 FROM block l WHERE l.function = c.function AND l.kind = 'loop' AND c.line BETWEEN l.line AND l.end_line AND l.detail GLOB a.value || ' in *' AND l.detail REGEXP '(?i)timeout|Error|Exception')) AND coalesce(c.decorates, f.function) IS NOT NULL
    UNION -- @Catch() class Filter
    SELECT m.id, 'exception filter' FROM service_call c JOIN function k ON k.id = c.decorates JOIN function m ON m.parent = k.id AND m.name = 'catch' WHERE c.name = 'Catch'
    UNION
    SELECT f.id, 'error handler' FROM function f WHERE f.scope = 'service' AND f.name REGEXP '(?i)^(global)?_?(error|exception)_?(handler|middleware|filter)$' AND f.kind IN ('function', 'method') AND f.parameters <> ''
    UNION -- error do ... end, of Sinatra
    SELECT a.function, 'error handler' FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL WHERE c.name = 'error' AND c.callee LIKE 'Sinatra::%'
    UNION -- gin: middleware that looks at what the handlers reported
    SELECT c.function, 'error middleware' FROM service_call c WHERE c.callee GLOB 'github.com/gin-gonic/gin.Context().Errors.*'
    UNION
    SELECT b.function, 'error middleware' FROM block b JOIN service_file s ON s.path = b.path AND s.language = 'go' WHERE b.detail REGEXP '(^|[ (])\w+\.Errors\b' AND b.function IS NOT NULL
      AND EXISTS (SELECT 1 FROM call c WHERE c.function = b.function AND c.callee = 'github.com/gin-gonic/gin.Context().Next')
    UNION -- @ExceptionHandler(ResourceAccessException.class), of an advice or a controller
    SELECT c.decorates, 'exception handler' FROM service_call c
    WHERE c.name IN ('ExceptionHandler', 'ServerExceptionMapper', 'Error') AND c.decorates IS NOT NULL AND (c.callee REGEXP '^(org\.springframework|org\.jboss|io\.quarkus|io\.micronaut)' OR c.callee = c.name) -- or by a wildcard import
      AND (NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value IS NOT NULL)
           OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value REGEXP '(?i)(^|\.)(Exception|Throwable|RuntimeException)(\.class)?$|timeout|ResourceAccess|Rest\w*ClientException|WebClient|Feign|IOException|upstream|gateway|remote|CallNotPermitted|DataAccess|SQLException|HttpClient|unavailable'))
    UNION -- what frameworks call through the interface they know
    SELECT m.id, 'exception handler' FROM function k JOIN function m ON m.parent = k.id AND m.kind = 'method'
    WHERE k.kind = 'class' AND (m.name = 'toResponse' AND k.base LIKE '%ws.rs.ext.ExceptionMapper%' OR m.name = 'handle' AND k.base LIKE '%server.exceptions.ExceptionHandler%' OR m.name = 'TryHandleAsync' AND k.base LIKE '%IExceptionHandler'
          OR m.name IN ('OnException', 'OnExceptionAsync') AND k.base LIKE '%ExceptionFilter%' OR m.name = 'resolveException' AND k.base LIKE '%HandlerExceptionResolver')
    UNION -- async middleware of ASP.NET: try { await next(context); } catch
    SELECT f.id, 'error middleware' FROM service_call c JOIN function f ON f.id = c.function
    WHERE c.name IN ('next', '_next', 'Invoke') AND c.in_try = 1 AND f.name IN ('InvokeAsync', 'Invoke') AND f.kind = 'method'
    UNION -- app.UseExceptionHandler(handler), install(StatusPages) { exception<Throwable> { call, cause -> } }, e.HTTPErrorHandler
    SELECT a.function, 'exception handler' FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name IN ('UseExceptionHandler', 'exception', 'setDefaultErrorHandler', 'error_handler')
    UNION -- $exceptions->report(function (ConnectionException $e) { ... })
    SELECT a.function, 'exception handler' FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name IN ('report', 'reportable') AND c.path LIKE '%.php'
    UNION
    SELECT n.function, 'error handler' FROM assignment s JOIN function_name n ON n.name = s.value WHERE s.name IN ('HTTPErrorHandler', 'ErrorHandler') AND s.scope = 'service'
    UNION
    SELECT a.function, 'error handler' FROM argument a JOIN call c ON c.id = a.call AND c.scope = 'service' WHERE a.function IS NOT NULL AND a.name IN ('ErrorHandler', 'HTTPErrorHandler')
    UNION -- Litestar(exception_handlers={httpx.TimeoutException: sensor_timeout})
    SELECT a.function, 'error handler' FROM argument a JOIN call c ON c.id = a.call AND c.scope = 'service' WHERE a.function IS NOT NULL AND a.name GLOB 'exception_handlers*'
    UNION -- rescue_from Faraday::TimeoutError, with: :upstream_down
    SELECT coalesce(a.function, m.id), 'rescue_from' FROM service_call c LEFT JOIN argument a ON a.call = c.id AND a.function IS NOT NULL LEFT JOIN argument w ON w.call = c.id AND w.name = 'with'
    LEFT JOIN function m ON m.name = w.value AND m.path = c.path AND m.kind = 'method'
    WHERE c.name = 'rescue_from' AND coalesce(a.function, m.id) IS NOT NULL
      AND EXISTS (SELECT 1 FROM argument x WHERE x.call = c.id AND x.value REGEXP '(?i)(^|::)(StandardError|Exception)$|timeout|Faraday|HTTP|Net::|Errno|upstream|Connection')
    UNION -- Rust: the error that answers for itself
    SELECT m.id, 'error answer' FROM function m JOIN function k ON k.id = m.parent AND k.kind = 'class' JOIN service_file s ON s.path = m.path AND s.language = 'rust' WHERE m.name IN ('into_response', 'error_response', 'respond_to') AND k.name REGEXP '(?i)err|failure|problem'
    UNION -- app.context.onerror = function
    SELECT n.function, 'error handler' FROM assignment s JOIN function_name n ON n.name = s.value WHERE s.name = 'onerror' AND s.scope = 'service'
    UNION -- handler returned by a factory: errorHandler(log)
    SELECT n.id, 'error middleware' FROM function n WHERE n.scope = 'service' AND n.parameters REGEXP '^(err|error|e),(req|request),(res|response|reply),?(_?next)?$'
)
SELECT f.path, coalesce(l.line, f.line) AS line, f.id AS function,
       CASE WHEN l.call IS NULL THEN NULL WHEN l.context THEN 'context' ELSE 'plain' END AS logs, h.what
FROM (SELECT function, min(what) AS what FROM handler GROUP BY function) h JOIN function f ON f.id = h.function
LEFT JOIN (SELECT function, line, call, context, row_number() OVER (PARTITION BY function ORDER BY context DESC, line) AS place FROM told_error) l ON l.function = f.id AND l.place = 1
-- what only looks at an error and throws it on looks after nothing
WHERE l.call IS NOT NULL OR h.what <> 'rescue_from' AND NOT EXISTS (SELECT 1 FROM trait t JOIN block b ON b.id = t.block AND b.kind = 'catch' WHERE t.function = f.id AND t.kind = 'throw')
UNION ALL -- Fastify logs what it catches with the request's id, when its logger is on
SELECT u.path, u.line, NULL,
       CASE WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.name LIKE 'logger%' AND a.value IS NOT 'false') OR EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.name LIKE 'logger%' AND a.kind <> 'boolean') THEN 'context' END,
       'Fastify''s own error handler'
FROM service_use u WHERE u.role = 'app' AND u.library = 'fastify'
UNION ALL
SELECT u.path, u.line, NULL, 'plain', u.library || '''s own error handler'
FROM service_use u WHERE u.role = 'app' AND u.library IN ('express', 'koa', '@nestjs/core', 'hono', 'next')
UNION ALL -- servers and frameworks of Python print the traceback
SELECT min(u.path), min(u.line), NULL, 'plain', u.library || '''s own error handler'
FROM service_use u WHERE u.role = 'app' AND u.library IN ('flask', 'fastapi', 'starlette', 'falcon', 'sanic', 'litestar', 'aiohttp.web', 'tornado.web', 'bottle') OR u.role = 'route' AND u.library IN ('django', 'rest_framework')
GROUP BY u.library
UNION ALL -- Next.js prints what a file route throws
SELECT min(c.path), 1, NULL, 'plain', 'Next.js''s own error handler' FROM configured_use c WHERE c.role = 'route' AND c.library = 'next' HAVING count(*) > 0
UNION ALL -- Rails, Laravel, Symfony and the servers of Jakarta REST log what a controller throws
SELECT min(u.path), min(u.line), NULL,
       -- with what the service adds to every line
       CASE WHEN u.library = 'laravel' AND EXISTS (SELECT 1 FROM service_call c WHERE c.name IN ('add', 'push', 'withContext', 'shareContext')
                                                   AND c.callee IN ('Illuminate\Support\Facades\Context.add', 'Illuminate\Support\Facades\Log.withContext', 'Illuminate\Support\Facades\Log.shareContext'))
              OR u.library = 'action_controller' AND EXISTS (SELECT 1 FROM assignment a WHERE a.name = 'log_tags' AND a.scope = 'service') THEN 'context' ELSE 'plain' END,
       CASE u.library WHEN 'action_controller' THEN 'Rails' WHEN 'laravel' THEN 'Laravel' WHEN 'symfony' THEN 'Symfony' WHEN 'sinatra' THEN 'Sinatra'
                                                    WHEN 'micronaut' THEN 'Micronaut' WHEN 'jax-rs' THEN 'the JAX-RS server' ELSE 'Javalin' END || '''s own error handler'
FROM service_use u WHERE u.role = 'route' AND u.library IN ('action_controller', 'laravel', 'symfony', 'sinatra', 'micronaut', 'jax-rs', 'io.javalin') GROUP BY u.library
UNION ALL -- servers of the JVM and of .NET print the exception
SELECT min(u.path), min(u.line), NULL, 'plain', CASE u.library WHEN 'org.springframework.web' THEN 'Spring' WHEN 'io.ktor.server' THEN 'Ktor' ELSE 'ASP.NET Core' END || '''s own error handler'
FROM service_use u WHERE u.role = 'app' AND u.library IN ('org.springframework.web', 'io.ktor.server', 'Microsoft.AspNetCore') GROUP BY u.library
