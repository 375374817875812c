-- places where retries or circuit breakers take code under their wing
-- kind: retry or breaker
-- call: a call whose function arguments run under it, and whose own result does
-- inner: a call that itself runs under it; NULL none
-- function: a function that runs under it by decoration; NULL none
-- site: retry_site.id or circuit.id
-- index: kind, call
-- index: kind, inner
-- index: kind, function
-- typed: kind TEXT
WITH RECURSIVE first(kind, site, call) AS (
    SELECT 'retry', id, call FROM retry_site WHERE source = 'library' AND call IS NOT NULL
    UNION
    SELECT 'breaker', id, call FROM circuit WHERE call IS NOT NULL
), maker(kind, site, call, depth) AS ( -- the policy, through the chain that shapes it: RetryPolicy.builder().handle(E).withMaxRetries(3).build()
    SELECT kind, site, call, 0 FROM first
    UNION
    SELECT m.kind, m.site, c.id, m.depth + 1 FROM maker m JOIN service_call c ON c.origin = m.call
    WHERE m.depth < 12 AND c.decorates IS NULL
      AND c.name REGEXP '^with_\w+$|^([Ww]ith|[Hh]andle|[Aa]bort|[Oo]n|set|max|min|do(Before|After)|modify|transient)[A-Z]\w*$|^([Hh]andle|[Bb]uild|jitter|filter|multiplier|scheduler|ReturnLastFailure)$'
), carrier(kind, site, call, depth) AS (
    SELECT kind, site, call, 0 FROM maker -- and the values it is combined into
    UNION
    SELECT c.kind, c.site, w.id, c.depth + 1 FROM carrier c JOIN argument a ON a.origin = c.call JOIN service_call w ON w.id = a.call
    WHERE c.depth < 3 AND a.kind = 'call' AND w.decorates IS NULL
      AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = w.id AND u.role IN ('log', 'metric', 'breaker_event', 'route', 'middleware', 'mount', 'listen'))
    UNION
    SELECT c.kind, c.site, w.id, c.depth + 1 FROM carrier c JOIN service_call w ON w.origin = c.call
    WHERE c.depth < 3 AND w.awaited = 0 AND w.name IN ('build', 'wrap', 'run', 'fallbackTo', 'circuitBreakerErrorThresholdPercentage', 'timeout', 'retry', 'fn', 'errorHandler', 'fallback',
                                                      'with_threshold', 'with_cool_off_time', 'with_fallback', 'with_error_handler', 'with_window_size')
), active(kind, site) AS ( -- a breaker must be fired
    SELECT 'retry', id FROM retry_site
    UNION
    SELECT 'breaker', id FROM circuit WHERE fired = 1
), wrapper(kind, site, function) AS ( -- functions of the repository that run what they are given under a policy
    SELECT m.kind, m.site, f.id FROM maker m CROSS JOIN argument a ON a.call = m.call AND a.name IS NULL CROSS JOIN call c ON c.id = m.call CROSS JOIN function f ON f.id = c.function
    WHERE f.kind <> 'module' AND a.kind IN ('name', 'function') AND (a.function IS NULL OR a.function IN (SELECT p.function FROM argument p JOIN call pc ON pc.id = p.call WHERE pc.target = f.id))
      AND f.parameters IS NOT NULL AND f.parameters <> ''
    UNION
    SELECT c.kind, c.site, w.function FROM carrier c JOIN service_call w ON w.origin = c.call JOIN function f ON f.id = w.function
    WHERE f.kind <> 'module' AND f.parameters <> '' AND w.name IN ('fire', 'execute', 'Execute', 'Do', 'Run', 'Call', 'exec', 'run', 'call', 'attempt')
    UNION -- guarded = breaker(work): the policy itself is called
    SELECT m.kind, m.site, w.function FROM maker m JOIN call c ON c.id = m.call JOIN service_call w ON w.origin = m.call AND w.callee = c.callee || '()' JOIN function f ON f.id = w.function
    WHERE f.kind <> 'module' AND f.parameters <> ''
    UNION
    SELECT m.kind, m.site, f.id FROM maker m CROSS JOIN call c ON c.id = m.call CROSS JOIN argument a ON a.call = m.call CROSS JOIN function n ON n.id = a.function CROSS JOIN function f ON f.id = n.parent
    WHERE f.kind <> 'module' AND f.id = c.function AND f.parameters <> ''
      AND EXISTS (SELECT 1 FROM call k WHERE k.function = n.id AND k.target IS NULL OR k.function = n.id AND k.target IN (SELECT p.function FROM argument p JOIN call pc ON pc.id = p.call WHERE pc.target = f.id))
    UNION
    SELECT 'breaker', s.id, k.function FROM circuit s JOIN breaker_fire b ON b.use = s.use JOIN call k ON k.id = b.call JOIN function f ON f.id = k.function
    WHERE f.kind <> 'module' AND f.parameters <> ''
    UNION
    SELECT 'retry', s.id, l.function FROM retry_site s JOIN retry_loop l ON l.id = s.loop
    UNION
    SELECT 'breaker', s.id, s.runner FROM circuit s WHERE s.runner IS NOT NULL
    UNION -- and those that hand on to them what they were given themselves
    SELECT w.kind, w.site, k.target FROM wrapper w CROSS JOIN call c ON c.target = w.function CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    CROSS JOIN argument b ON b.function = a.function AND b.call <> a.call CROSS JOIN call k ON k.id = b.call AND k.target IS NOT NULL AND k.target <> w.function
    CROSS JOIN nested_function n ON n.function = c.function AND n.outer = k.target
), entered(site, call, class) AS ( -- breakers that may hold a block of code; `class`: that of a hand-written one
    SELECT m.site, m.call, NULL FROM maker m CROSS JOIN circuit s ON s.id = m.site WHERE m.kind = 'breaker' AND m.depth = 0 AND s.source = 'library'
    UNION
    SELECT s.id, m.id, k.id FROM circuit s CROSS JOIN function k ON k.id = s.context CROSS JOIN call m ON m.callee = k.path || ':' || k.name
), worded(site, path, word) AS ( -- the names they go by, in the files that know them
    SELECT e.site, a.path, a.name FROM entered e CROSS JOIN assignment a ON a.origin = e.call WHERE a.name <> ''
    UNION
    SELECT e.site, i.path, a.name FROM entered e CROSS JOIN assignment a ON a.origin = e.call CROSS JOIN import i ON i.resolved = a.path WHERE a.name <> ''
), plain_with(site, block, path) AS ( -- with self.circuit, which was handed in: the file knows the class
    SELECT e.site, w.id, w.path FROM entered e CROSS JOIN function k ON k.id = e.class CROSS JOIN import i ON i.resolved = k.path CROSS JOIN function f ON f.path = i.path CROSS JOIN block w ON w.function = f.id
    WHERE w.kind = 'with' AND w.detail REGEXP '^[\w.]+$'
), held(site, block) AS (
    SELECT n.site, w.id FROM worded n CROSS JOIN function f ON f.path = n.path CROSS JOIN block w ON w.function = f.id
    WHERE w.kind = 'with' AND (w.detail = n.word OR w.detail GLOB '*.' || n.word)
    UNION -- with Circuit(), circuit = Circuit() and then with circuit
    SELECT e.site, w.id FROM entered e CROSS JOIN call m ON m.id = e.call CROSS JOIN block w ON w.function = m.function AND w.kind = 'with' AND w.line >= m.line
    WHERE instr(w.detail, m.name || '(') > 0 AND w.line = m.line OR w.detail REGEXP '^\w+$'
    UNION
    SELECT p.site, p.block FROM plain_with p WHERE NOT EXISTS (SELECT 1 FROM plain_with o WHERE o.path = p.path AND o.block <> p.block)
    UNION -- with breaker.calling(), async with await factory.get_breaker('rates')
    SELECT e.site, w.id FROM entered e CROSS JOIN call g ON g.origin = e.call AND g.name IN ('calling', 'get_breaker', 'context', 'acquire')
    CROSS JOIN block w ON w.function = g.function AND w.kind = 'with' AND g.line BETWEEN w.line AND w.line + 2 AND instr(w.detail, g.name || '(') > 0
), dressed(kind, site, call, depth) AS ( -- Decorators.ofSupplier(run).withCircuitBreaker(policy): what is run, through the chain
    SELECT m.kind, m.site, w.origin, 0 FROM maker m JOIN argument a ON a.origin = m.call JOIN service_call w ON w.id = a.call
    WHERE w.name IN ('withCircuitBreaker', 'withRetry') AND w.origin IS NOT NULL
    UNION
    SELECT d.kind, d.site, c.origin, d.depth + 1 FROM dressed d JOIN call c ON c.id = d.call WHERE c.origin IS NOT NULL AND d.depth < 8
), flow(kind, site, call, depth) AS ( -- streams: client.get().retrieve().bodyToMono().retryWhen(policy), .transform(it -> breaker.run(it)); all calls of the chain
    SELECT m.kind, m.site, w.origin, 0 FROM carrier m JOIN call c ON c.id = m.call JOIN call w ON w.id = c.outer WHERE w.name IN ('retryWhen', 'transformDeferred', 'transform', 'with') AND w.origin IS NOT NULL
    UNION -- ... a policy that another function makes
    SELECT m.kind, m.site, w.origin, 0 FROM carrier m JOIN argument a ON a.origin = m.call JOIN call w ON w.id = a.call WHERE w.name IN ('retryWhen', 'transformDeferred', 'transform') AND w.origin IS NOT NULL
    UNION
    SELECT c.kind, c.site, t.origin, 0 FROM carrier c JOIN service_call w ON w.origin = c.call AND w.name = 'run' JOIN argument a ON a.function = w.function JOIN service_call t ON t.id = a.call
    WHERE t.name IN ('transform', 'transformDeferred') AND t.origin IS NOT NULL
    UNION
    SELECT f.kind, f.site, c.origin, f.depth + 1 FROM flow f JOIN call c ON c.id = f.call WHERE c.origin IS NOT NULL AND f.depth < 12
)
SELECT DISTINCT p.kind, p.call, p.inner, p.function, p.site FROM (
    SELECT kind, call, NULL AS inner, NULL AS function, site FROM carrier
    UNION ALL
    SELECT kind, call, NULL, NULL, site FROM dressed
    UNION ALL -- policy.execute(() => ...)
    SELECT c.kind, w.id, NULL, NULL, c.site FROM carrier c JOIN service_call w ON w.origin = c.call JOIN policy_way y ON y.name = w.name
    UNION ALL
    SELECT 'breaker', b.call, NULL, NULL, s.id FROM circuit s JOIN breaker_fire b ON b.use = s.use
    UNION ALL -- AddResiliencePipeline("rooms", b => b.AddRetry()), GetPipeline("rooms").ExecuteAsync(...)
    SELECT m.kind, w.id, NULL, NULL, m.site FROM maker m CROSS JOIN call c ON c.id = m.call CROSS JOIN argument g ON g.function = c.function
    CROSS JOIN call r ON r.id = g.call AND r.name IN ('AddResiliencePipeline', 'AddPolicy', 'TryAddBuilder') CROSS JOIN argument n ON n.call = r.id AND n.position = 0 AND n.name IS NULL
    CROSS JOIN argument o ON o.value = n.value AND o.position = 0 AND o.name IS NULL CROSS JOIN call p ON p.id = o.call AND p.name IN ('GetPipeline', 'TryGetPipeline', 'Get')
    CROSS JOIN service_call w ON w.origin = p.id CROSS JOIN policy_way y ON y.name = w.name
    UNION ALL -- if (!breaker.isAvailable()) return: what the function does after it has asked
    SELECT 'breaker', NULL, c.id, NULL, s.id FROM circuit s JOIN breaker_fire b ON b.use = s.use AND b.asks JOIN call k ON k.id = b.call JOIN service_call c ON c.function = k.function AND c.line >= k.line
    UNION ALL -- @guarded('zones'): a decorator of the repository, whose inner function runs what it stands on
    SELECT w.kind, NULL, NULL, c.decorates, w.site FROM wrapper w JOIN nested_function n ON n.function = w.function JOIN call c ON c.target = n.outer WHERE c.decorates IS NOT NULL
    UNION ALL -- @guard, an instance of a class whose __call__ does
    SELECT w.kind, NULL, NULL, c.decorates, w.site FROM wrapper w JOIN nested_function n ON n.function = w.function JOIN function o ON o.id = n.outer AND o.name = '__call__' JOIN function k ON k.id = o.parent AND k.kind = 'class'
    JOIN call c ON c.callee IN (k.path || ':' || k.name || '()', k.path || ':' || k.name) WHERE c.decorates IS NOT NULL
    UNION ALL -- again('zones', () => ...)
    SELECT w.kind, c.id, NULL, NULL, w.site FROM wrapper w CROSS JOIN service_call c ON c.target = w.function
    UNION ALL
    SELECT w.kind, c.id, NULL, NULL, w.site FROM wrapper w CROSS JOIN function f ON f.id = w.function CROSS JOIN service_call c ON c.target = f.parent
    CROSS JOIN function o ON o.id = f.parent WHERE o.kind IN ('function', 'method') AND f.kind = 'function'
    UNION ALL -- new Guard(ask): what a hand-written breaker is made with
    SELECT 'breaker', c.id, NULL, NULL, s.id FROM circuit s CROSS JOIN function r ON r.id = s.runner CROSS JOIN function k ON k.path = r.path AND k.parent = r.parent AND k.kind = 'constructor'
    JOIN service_call c ON c.target = k.id
    UNION ALL -- what stands inside the loop or the breaker's own function
    SELECT 'retry', NULL, c.id, NULL, s.id FROM retry_site s JOIN retry_loop l ON l.id = s.loop JOIN enclosing_block e ON e.outer = l.block JOIN service_call c ON c.block = e.block
    UNION ALL
    SELECT 'retry', NULL, c.id, NULL, s.id FROM retry_site s JOIN retry_loop l ON l.id = s.loop AND l.block IS NULL JOIN nested_function n ON n.outer = l.function JOIN service_call c ON c.function = n.function AND c.target IS NOT l.function
    UNION ALL
    SELECT 'breaker', NULL, c.id, NULL, s.id FROM circuit s JOIN service_call c ON c.function = s.runner
    UNION ALL -- for attempt in AsyncRetrying(...): what stands inside
    SELECT 'retry', NULL, c.id, NULL, s.id FROM retry_site s CROSS JOIN call m ON m.id = s.call
    CROSS JOIN block l ON l.kind = 'loop' AND l.path = m.path AND l.detail LIKE '% in %'
    CROSS JOIN enclosing_block e ON e.outer = l.id CROSS JOIN service_call c ON c.block = e.block
    WHERE s.source = 'library' AND s.library IN ('tenacity', 'stamina')
      AND (m.function = l.function AND m.line BETWEEN l.line AND l.line + 12 AND instr(l.detail, m.name) > 0
        OR EXISTS (SELECT 1 FROM call k WHERE k.target = m.function AND k.function = l.function AND k.line = l.line)
        OR EXISTS (SELECT 1 FROM assignment a WHERE a.origin = m.id AND a.name <> '' AND l.detail LIKE '% in %' || a.name || '%'))
    UNION ALL -- with circuit, with self.breaker, with breaker.calling(): what stands inside
    SELECT 'breaker', NULL, c.id, NULL, w.site FROM held w CROSS JOIN enclosing_block e ON e.outer = w.block CROSS JOIN service_call c ON c.block = e.block
    UNION ALL -- @Retryable() method()
    SELECT m.kind, NULL, NULL, c.decorates, m.site FROM maker m JOIN call c ON c.id = m.call WHERE c.decorates IS NOT NULL
    UNION ALL -- a declared client, whose methods the library makes: its calls by their names
    SELECT m.kind, NULL, x.id, NULL, m.site FROM maker m CROSS JOIN call c ON c.id = m.call CROSS JOIN function k ON k.id = c.decorates CROSS JOIN function f ON f.id = k.id OR f.parent = k.id
    CROSS JOIN function t ON t.id = CASE WHEN f.kind = 'class' THEN f.id ELSE f.parent END AND t.kind = 'class' AND t.id = CASE WHEN k.kind = 'class' THEN k.id ELSE k.parent END
    CROSS JOIN call d ON d.decorates = t.id CROSS JOIN service_call x ON x.name = f.name AND x.callee = d.callee || '().' || f.name AND x.target IS NULL
    WHERE f.kind <> 'class' AND (k.kind = 'class' OR f.id = k.id)
      AND NOT EXISTS (SELECT 1 FROM function o CROSS JOIN call e ON e.decorates = o.parent AND e.callee = d.callee WHERE o.name = f.name AND o.id <> f.id) -- another client's of that name
    UNION ALL -- @Retryable class: all of its methods
    SELECT m.kind, NULL, NULL, f.id, m.site FROM maker m JOIN call c ON c.id = m.call JOIN function k ON k.id = c.decorates AND k.kind = 'class' JOIN function f ON f.parent = k.id AND f.kind = 'method'
    UNION ALL -- fetch.retry(policy): the function itself is the receiver
    SELECT m.kind, NULL, NULL, n.function, m.site FROM maker m CROSS JOIN call c ON c.id = m.call CROSS JOIN function_name n ON n.name = c.receiver AND n.kind <> 'class' WHERE c.decorates IS NULL
    UNION ALL -- @app.task(autoretry_for=...): the job that its queue runs again
    SELECT 'retry', NULL, NULL, c.decorates, s.id FROM retry_site s JOIN call c ON c.id = s.call WHERE s.source = 'queue' AND c.decorates IS NOT NULL
    UNION ALL -- @breaker: the policy itself as a decorator
    SELECT m.kind, NULL, NULL, w.decorates, m.site FROM maker m JOIN call w ON w.origin = m.call AND w.decorates IS NOT NULL
    UNION ALL
    SELECT c.kind, NULL, NULL, w.decorates, c.site FROM carrier c CROSS JOIN argument a ON a.origin = c.call CROSS JOIN call w ON w.id = a.call WHERE w.decorates IS NOT NULL
    UNION ALL -- http.get(url).pipe(retry(3))
    SELECT m.kind, NULL, w.origin, NULL, m.site FROM maker m JOIN call c ON c.id = m.call JOIN call w ON w.id = c.outer WHERE w.name = 'pipe' AND w.origin IS NOT NULL
    UNION ALL
    SELECT kind, NULL, call, NULL, site FROM flow
) p JOIN active a ON a.kind = p.kind AND a.site = p.site
