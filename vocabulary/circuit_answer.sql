-- what answers when a circuit breaker is open: registered fallbacks, catches around its calls, values of the open state
-- circuit: circuit.id
-- path: file
-- line: line
-- how: in words
-- index: circuit
-- typed: circuit INTEGER
WITH RECURSIVE own_fired(circuit, call, block, function, path, line) AS MATERIALIZED ( -- where the breaker is called
    SELECT c.id, k.id, k.block, k.function, k.path, k.line FROM active_circuit c JOIN breaker_fire b ON b.use = c.use JOIN service_call k ON k.id = b.call
    UNION
    SELECT c.id, k.id, k.block, k.function, k.path, k.line FROM active_circuit c JOIN service_call k ON k.target = c.runner
    UNION -- part of the client: each of its calls, where the error of an open circuit is caught
    SELECT c.id, k.id, k.block, k.function, k.path, k.line FROM active_circuit c JOIN guarded_call g ON g.circuit = c.id JOIN service_call k ON k.id = g.call
    JOIN enclosing_block e ON e.block = k.block JOIN block t ON t.id = e.outer AND t.kind = 'try' JOIN block x ON x.function = t.function AND x.kind = 'catch' AND x.parent IS t.parent AND x.line BETWEEN t.line AND t.end_line + 1
    WHERE c.source = 'library' AND NOT EXISTS (SELECT 1 FROM breaker_fire b WHERE b.use = c.use)
      AND (coalesce(x.bound, '') REGEXP '(?i)circuit|NotPermitted|Rejected|breaker|(^|[.\\ ])(Exception|Throwable|StandardError|Error)( |$)' OR coalesce(x.bound, '') = '')
), fired(circuit, call, block, function, path, line) AS MATERIALIZED (
    SELECT * FROM own_fired
    UNION -- through the function that fires it
    SELECT o.circuit, w.id, w.block, w.function, w.path, w.line FROM own_fired o CROSS JOIN service_call w ON w.target = o.function
), caught(circuit, path, line, how) AS (
    SELECT f.circuit, k.path, k.line, 'the catch answers without the dependency'
    FROM fired f CROSS JOIN enclosing_block e ON e.block = f.block CROSS JOIN block t ON t.id = e.outer AND t.kind = 'try'
    CROSS JOIN block k ON k.function = t.function AND k.kind = 'catch' AND k.parent IS t.parent AND k.line BETWEEN t.line AND t.end_line + 1
    WHERE NOT EXISTS (SELECT 1 FROM trait x JOIN enclosing_block i ON i.block = x.block AND i.outer = k.id WHERE x.kind = 'status' AND x.detail LIKE '5%')
      AND NOT EXISTS (SELECT 1 FROM trait x WHERE x.block = k.id AND x.kind = 'throw')
      AND NOT EXISTS (SELECT 1 FROM call n JOIN enclosing_block i ON i.block = n.block AND i.outer = k.id WHERE n.name IN ('next', 'reject', 'sendStatus'))
      AND (EXISTS (SELECT 1 FROM trait x JOIN enclosing_block i ON i.block = x.block AND i.outer = k.id WHERE x.kind = 'return')
           OR EXISTS (SELECT 1 FROM call n JOIN enclosing_block i ON i.block = n.block AND i.outer = k.id WHERE n.name IN ('json', 'send', 'render', 'add', 'push', 'enqueue', 'sendToQueue', 'get'))
           OR EXISTS (SELECT 1 FROM assignment n JOIN enclosing_block i ON i.block = n.block AND i.outer = k.id)
           -- return runCatching { }.getOrElse { value }: the last value of the catch is given back
           OR (EXISTS (SELECT 1 FROM trait x WHERE x.function = t.function AND x.kind = 'return' AND x.line BETWEEN t.line - 1 AND t.end_line AND x.detail REGEXP '^(runCatching|try)\b')
               OR k.end_line > k.line AND EXISTS (SELECT 1 FROM file l WHERE l.path = k.path AND l.language = 'ruby')) -- so is that of a rescue
              AND (NOT EXISTS (SELECT 1 FROM call n JOIN enclosing_block i ON i.block = n.block AND i.outer = k.id)
                   OR EXISTS (SELECT 1 FROM call n JOIN enclosing_block i ON i.block = n.block AND i.outer = k.id WHERE NOT EXISTS (SELECT 1 FROM use u WHERE u.call = n.id AND u.role IN ('log', 'metric_record', 'error_tracker')))))
    UNION -- breaker.fire().catch(() => standard)
    SELECT f.circuit, k.path, k.line, 'its failure is answered by a value'
    FROM fired f JOIN (SELECT id, id AS at FROM service_call UNION ALL SELECT origin, id FROM service_call WHERE name IN ('then', 'finally') AND origin IS NOT NULL) w ON w.id = f.call
    JOIN service_call k ON k.name = 'catch' AND k.origin = w.at JOIN argument a ON a.call = k.id AND a.function IS NOT NULL
    WHERE NOT EXISTS (SELECT 1 FROM trait x WHERE x.function = a.function AND (x.kind = 'throw' OR x.kind = 'status' AND x.detail LIKE '5%'))
      AND EXISTS (SELECT 1 FROM trait x WHERE x.function = a.function AND x.kind = 'return' AND x.detail NOT LIKE '%next(%' AND x.detail NOT LIKE 'Promise.reject%')
      AND NOT EXISTS (SELECT 1 FROM call n WHERE n.function = a.function AND n.name IN ('next', 'reject'))
    UNION -- an open hand-written breaker that answers
    SELECT c.id, t.path, t.line, 'the open state answers with ' || t.detail
    FROM active_circuit c CROSS JOIN circuit o ON o.id = c.id CROSS JOIN block g ON g.path = c.path AND g.line = o.gate_line AND g.kind = 'branch'
    CROSS JOIN enclosing_block e ON e.outer = g.id CROSS JOIN trait t ON t.block = e.block AND t.kind = 'return' AND t.function = c.runner
    WHERE c.source = 'hand-written' AND t.detail NOT IN ('', 'false', 'undefined') AND t.detail NOT LIKE 'Promise.reject%' AND t.detail NOT LIKE '%await%'
    UNION -- fallback handed to a wrapper or breaker function
    SELECT f.circuit, f.path, a.line, 'a fallback is handed in' FROM fired f CROSS JOIN argument a ON a.call = f.call
    WHERE a.name REGEXP '(?i)fallback|default|onOpen' AND a.kind NOT IN ('null')
    UNION
    SELECT c.id, a2.path, a.line, 'a fallback is handed in' FROM active_circuit c JOIN argument a ON a.call = c.call JOIN call a2 ON a2.id = a.call
    WHERE a.name REGEXP '(?i)fallback' AND a.kind NOT IN ('null')
), above(circuit, function, block, line, depth) AS ( -- functions that a guarded call's error climbs through
    SELECT circuit, function, block, line, 0 FROM fired WHERE function IS NOT NULL
    UNION
    SELECT g.circuit, k.function, k.block, k.line, 0 FROM active_circuit c JOIN guarded_call g ON g.circuit = c.id JOIN call k ON k.id = g.call WHERE c.source = 'library' AND k.function IS NOT NULL
    UNION
    SELECT a.circuit, k.function, k.block, k.line, a.depth + 1 FROM above a CROSS JOIN service_call k ON k.target = a.function WHERE a.depth < 4 AND k.function IS NOT NULL
    UNION -- a function handed to the breaker stands in another
    SELECT a.circuit, f.parent, NULL, a.line, a.depth + 1 FROM above a CROSS JOIN function f ON f.id = a.function CROSS JOIN function p ON p.id = f.parent AND p.kind IN ('function', 'method') WHERE a.depth < 4
), open_error(pattern) AS (
    VALUES ('(?i)BrokenCircuit|IsolatedCircuit|CallNotPermitted|CircuitBreaker(Open|Error|Opened)|Circuit(Is)?Open|OpenCircuit|RedLight|ErrOpenState|ErrTooManyRequests|Err(Circuit|Breaker)\w*Open|ErrMaxConcurrency|EOPENBREAKER|BreakerOpen|OpenState\b|Error::Rejected|BreakerError')
), noticed(circuit, block, path, line) AS ( -- where it is told from other errors
    SELECT a.circuit, k.id, k.path, k.line FROM above a CROSS JOIN open_error p CROSS JOIN block k ON k.function = a.function AND k.kind IN ('catch', 'branch')
    WHERE coalesce(k.bound, '') || ' ' || coalesce(k.detail, '') REGEXP p.pattern
      AND (k.kind = 'branch' OR EXISTS (SELECT 1 FROM enclosing_block e JOIN block t ON t.id = e.outer AND t.kind = 'try' WHERE e.block = a.block AND t.parent IS k.parent AND k.line BETWEEN t.line AND t.end_line + 20)
           OR k.detail REGEXP p.pattern)
    UNION -- if errors.Is(err, gobreaker.ErrOpenState)
    SELECT a.circuit, k.id, k.path, k.line FROM above a CROSS JOIN open_error p CROSS JOIN call i ON i.function = a.function AND i.callee IN ('errors.Is', 'errors.As') CROSS JOIN argument g ON g.call = i.id AND g.position = 1
    CROSS JOIN block k ON k.function = a.function AND k.kind IN ('catch', 'branch') AND k.line = i.line
    WHERE coalesce(g.value, '') || ' ' || coalesce(g.written, '') REGEXP p.pattern
), fallen(circuit, path, line, how) AS (
    SELECT n.circuit, n.path, n.line, 'an open circuit is answered without the dependency' FROM noticed n
    WHERE NOT EXISTS (SELECT 1 FROM trait x JOIN enclosing_block i ON i.block = x.block AND i.outer = n.block WHERE x.kind = 'status' AND x.detail LIKE '5%')
      AND NOT EXISTS (SELECT 1 FROM trait x WHERE x.block = n.block AND x.kind = 'throw')
      AND (EXISTS (SELECT 1 FROM assignment s JOIN enclosing_block i ON i.block = s.block AND i.outer = n.block)
        OR EXISTS (SELECT 1 FROM call c JOIN enclosing_block i ON i.block = c.block AND i.outer = n.block WHERE c.target IS NOT NULL AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = c.id AND u.role IN ('log', 'metric_record', 'error_tracker'))
                     AND c.target NOT IN (SELECT h.function FROM log_helper h) AND NOT EXISTS (SELECT 1 FROM log_call l WHERE l.block = c.block AND l.line = c.line))
        OR EXISTS (SELECT 1 FROM trait x JOIN enclosing_block i ON i.block = x.block AND i.outer = n.block WHERE x.kind = 'return' AND x.detail NOT REGEXP '(?i)err|null|nil|none|exception|^$'))
), shaped(circuit, call, depth) AS (
    SELECT id, call, 0 FROM active_circuit WHERE call IS NOT NULL AND source = 'library'
    UNION
    SELECT h.circuit, k.id, h.depth + 1 FROM shaped h JOIN service_call k ON k.origin = h.call AND k.name GLOB 'with_*' WHERE h.depth < 8
), made(circuit, path, line, how) AS (
    SELECT c.id, s.path, s.line, 'fallback ' || coalesce(s.value, '') FROM active_circuit c JOIN setting s ON s.use = c.use AND s.name = 'fallback' AND s.value IS NOT NULL AND s.value NOT IN ('none', 'null') AND s.path IS NOT NULL
    UNION
    SELECT c.id, u.path, u.line, 'a fallback is registered' FROM active_circuit c JOIN service_use u ON u.role = 'fallback' AND u.made_by = c.call
    UNION -- @Fallback class RatesFallback implements RatesClient: a class that stands in for the client with the breaker
    SELECT c.id, k.path, k.line, 'a class stands in for the client' FROM active_circuit c JOIN call d ON d.id = c.call AND d.decorates IS NOT NULL JOIN function t ON t.id = d.decorates
    CROSS JOIN class_ancestor x ON x.ancestor IN (t.id, t.parent) JOIN function k ON k.id = x.class CROSS JOIN call o ON o.decorates = k.id AND o.name = 'Fallback'
    UNION -- light.with_threshold(3).with_fallback { 0 }.run
    SELECT h.circuit, k.path, k.line, 'a fallback is chained to it' FROM shaped h JOIN service_call k ON k.origin = h.call AND k.name IN ('with_fallback', 'withFallback')
    UNION -- strategies of one pipeline
    SELECT c.id, u.path, u.line, 'a fallback stands before it in the same pipeline' FROM active_circuit c JOIN service_use b ON b.id = c.use JOIN service_use u ON u.role = 'fallback' AND u.library = c.library AND u.function = b.function
    WHERE NOT EXISTS (SELECT 1 FROM use o WHERE o.call = u.made_by AND o.role = 'breaker') AND NOT EXISTS (SELECT 1 FROM call d WHERE d.id IN (b.call, u.call) AND d.decorates IS NOT NULL)
    UNION -- Decorators.ofSupplier(run).withCircuitBreaker(breaker).withFallback(answer)
    SELECT c.id, k.path, k.line, 'a fallback stands around it' FROM active_circuit c JOIN argument a ON a.origin = c.call JOIN call w ON w.id = a.call AND w.name = 'withCircuitBreaker'
    JOIN service_call k ON k.function = w.function AND k.name = 'withFallback' AND k.callee GLOB '*.decorators.Decorators.*'
    UNION -- policies wrapped together
    SELECT c.id, u.path, u.line, 'a fallback is wrapped around it' FROM active_circuit c JOIN argument a ON a.origin = c.call JOIN argument b ON b.call = a.call AND b.origin <> a.origin
    JOIN service_use u ON u.call = b.origin AND u.role = 'fallback'
    UNION -- @Retry(fallbackMethod = "..."), @Fallback beside @CircuitBreaker
    SELECT c.id, o.path, o.line, 'a fallback is declared beside it' FROM active_circuit c JOIN call d ON d.id = c.call AND d.decorates IS NOT NULL JOIN call o ON o.decorates = d.decorates AND o.id <> d.id
    WHERE EXISTS (SELECT 1 FROM argument a WHERE a.call = o.id AND a.name IN ('fallbackMethod', 'fallback', 'value', 'FallbackMethod') AND o.name IN ('Retry', 'TimeLimiter', 'Bulkhead', 'RateLimiter', 'Fallback', 'Retryable', 'Timeout', 'SentinelResource'))
       OR EXISTS (SELECT 1 FROM use u WHERE u.call = o.id AND u.role = 'fallback')
    UNION
    SELECT c.id, u.path, u.line, 'a fallback is declared beside it' FROM active_circuit c JOIN argument a ON a.origin = c.call JOIN call d ON d.id = a.call AND d.decorates IS NOT NULL
    JOIN call d2 ON d2.decorates = d.decorates JOIN argument b ON b.call = d2.id JOIN service_use u ON u.call = b.origin AND u.role = 'fallback'
)
SELECT circuit, path, line, how FROM made
UNION -- @Fallback on a method that calls the guarded one
SELECT a.circuit, o.path, o.line, 'a fallback is declared on what calls it' FROM above a CROSS JOIN call o ON o.decorates = a.function CROSS JOIN use u ON u.call = o.id AND u.role = 'fallback' WHERE a.depth > 0
UNION SELECT circuit, path, line, how FROM caught UNION SELECT circuit, path, line, how FROM fallen
