-- stages of a client that see every call of it and write down what fails: round trippers, interceptors, delegating handlers, middleware
-- call: call.id of the operation that passes through
-- function: function.id of the stage
-- path: where it writes
-- line: line of it
-- context: 1 when it says what failed
-- index: call
-- typed: call INTEGER
WITH RECURSIVE seen(function, class, name, path, line, context) AS MATERIALIZED ( -- hands the call on and tells of its failure
    SELECT m.id, k.id, k.path || ':' || k.name, l.path, l.line, l.context
    FROM told_error l JOIN nested_function n ON n.function = l.function JOIN function m ON m.id = n.outer AND m.kind = 'method' JOIN function k ON k.id = m.parent AND k.kind = 'class'
    WHERE m.name IN ('RoundTrip', 'intercept', 'Intercept', 'SendAsync', 'Send', 'handle', 'call', 'send', 'filter', '__invoke', '__call__', 'handle_request', 'handle_async_request', 'exchange', 'intercept_unary_unary', 'interceptCall')
      AND EXISTS (SELECT 1 FROM nested_function i JOIN call c ON c.function = i.function WHERE i.outer = m.id
                  AND c.name IN ('RoundTrip', 'proceed', 'execute', 'executeAsync', 'run', 'SendAsync', 'Send', 'exchange', 'next', 'call', 'handle', 'send', 'handler', 'nextHandler', 'handle_request', 'handle_async_request', 'continuation'))
      AND (EXISTS (SELECT 1 FROM shown_log s WHERE s.call = l.call AND s.level IN ('warn', 'error', 'fatal'))
           OR EXISTS (SELECT 1 FROM enclosing_block e JOIN block b ON b.id = e.outer WHERE e.block = l.block AND (b.kind = 'catch' OR b.kind = 'branch' AND b.detail REGEXP '(?i)\berr|timeout|exception|\bError')))
), handed(call, function, path, line, context) AS ( -- the call that is given it
    SELECT a.call, s.function, s.path, s.line, s.context FROM argument a CROSS JOIN seen s ON a.value IN (s.name, s.name || '()')
    WHERE a.value IN (SELECT name FROM seen UNION ALL SELECT name || '()' FROM seen)
    UNION
    SELECT a.call, s.function, s.path, s.line, s.context FROM seen s JOIN service_call m ON m.callee = s.name JOIN argument a ON a.origin = m.id
    UNION -- written where it is handed over
    SELECT a.call, a.function, l.path, l.line, l.context FROM service_call x JOIN argument a ON a.call = x.id AND a.function IS NOT NULL JOIN nested_function n ON n.outer = a.function JOIN told_error l ON l.function = n.function
    JOIN shown_log s ON s.call = l.call AND s.level IN ('warn', 'error', 'fatal')
    WHERE x.name IN ('addInterceptor', 'addNetworkInterceptor', 'filter', 'requestInterceptor', 'additionalInterceptors', 'interceptors', 'RoundTripperFunc', 'OnError', 'onError', 'AddRetryHook', 'HttpResponseValidator', 'handleResponseException', 'handleResponseExceptionWithRequest')
), placed AS ( -- not in front of the service itself
    SELECT h.*, x.name, x.unit, x.origin FROM handed h JOIN service_call x ON x.id = h.call
    WHERE x.name NOT IN ('UseMiddleware', 'Use', 'addFilterBefore', 'addFilterAfter', 'layer', 'wrap', 'from_fn', 'add_middleware', 'middleware', 'Handle', 'HandleFunc', 'ListenAndServe')
      AND (x.name <> 'use' OR x.receiver LIKE 'Faraday%' OR x.receiver LIKE '%interceptors%')
), above(op, call, depth) AS ( -- what the client of an operation was made by
    SELECT o.call, o.call, 0 FROM outbound_call o WHERE o.role = 'op' AND o.kind IN ('http', 'grpc', 'cloud') AND EXISTS (SELECT 1 FROM placed)
    UNION
    SELECT a.op, c.origin, a.depth + 1 FROM above a JOIN call c ON c.id = a.call WHERE c.origin IS NOT NULL AND a.depth < 10
    UNION -- ... and was given
    SELECT a.op, g.origin, a.depth + 1 FROM above a JOIN argument g ON g.call = a.call AND g.kind = 'call' AND g.origin IS NOT NULL WHERE a.depth BETWEEN 1 AND 4
)
SELECT a.op AS call, p.function, p.path, p.line, p.context FROM placed p JOIN above a ON a.call = p.call
UNION
SELECT a.op, p.function, p.path, p.line, p.context FROM placed p JOIN above a ON a.call = p.origin WHERE p.origin IS NOT NULL
UNION -- registered for what a container gives
SELECT o.call, p.function, p.path, p.line, p.context FROM placed p JOIN outbound_call o ON o.role = 'op' AND o.kind = 'http' AND o.unit = p.unit
WHERE p.name IN ('AddHttpMessageHandler', 'additionalInterceptors', 'addInterceptor', 'add', 'setInterceptors', 'requestInterceptor') AND p.call NOT IN (SELECT call FROM above) AND coalesce(p.origin, -1) NOT IN (SELECT call FROM above)
