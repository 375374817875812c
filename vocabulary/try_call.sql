-- calls that may leave the service: outbound operations, functions that reach one, and what a caller passed in
-- call: call.id
-- function: function it stands in
-- block: block it stands in
-- index: call
-- index: function
-- index: block
SELECT call, function, block FROM (
SELECT c.id AS call, c.function, c.block FROM service_call c JOIN outbound_call o ON o.call = c.id AND o.role IN ('op', 'through')
UNION
SELECT c.id AS call, c.function, c.block FROM service_call c JOIN outbound_function o ON o.function = c.target
UNION
SELECT c.id AS call, c.function, c.block FROM service_call c JOIN function f ON f.id = c.function
LEFT JOIN function p ON p.id = f.parent LEFT JOIN function g ON g.id = p.parent
WHERE c.target IS NULL AND c.callee <> '' AND c.name NOT IN ('resolve', 'reject', 'next', 'done', 'cb', 'callback')
  AND (instr(',' || coalesce(f.parameters, '') || ',', ',' || substr(c.callee, 1, instr(c.callee || '.', '.') - 1) || ',') > 0
    OR c.receiver IS NULL AND (instr(',' || coalesce(p.parameters, '') || ',', ',' || c.callee || ',') > 0
                               OR instr(',' || coalesce(g.parameters, '') || ',', ',' || c.callee || ',') > 0
                               -- unnamed parameters: ({ run, times }) => ...
                               OR c.callee = c.name AND f.parameters <> '' AND instr(',' || f.parameters || ',', ',,') > 0))
UNION -- the block that a method was given, a future that came in
SELECT c.id AS call, c.function, c.block FROM service_call c WHERE c.callee IN ('yield', 'await')
UNION -- a value whose declared type is a function: Func<Task<T>> call, Supplier<T> call
SELECT c.id AS call, c.function, c.block FROM service_call c JOIN function f ON f.id = c.function AND f.parameters <> ''
WHERE c.target IS NULL AND c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '^(Closure|callable)\(\)$|(^|\.)((Func|Action)\(\)(\.(Invoke|DynamicInvoke))?|(Checked)?(Supplier|Function|Callable|Runnable)\(\)\.(get|apply|call|run))$')
UNION -- an interceptor that passes the request on: base.SendAsync(request), chain.proceed(request), @app.call(env)
SELECT c.id AS call, c.function, c.block FROM client_interceptor i CROSS JOIN service_call c ON c.function = i.function
WHERE c.target IS NULL AND c.name IN ('SendAsync', 'Send', 'proceed', 'RoundTrip', 'execute', 'exchange', 'handle_request', 'handle_async_request', 'send', 'call', 'next', 'handle', 'run')
UNION -- a decorator of methods: original.apply(this, args)
SELECT c.id AS call, c.function, c.block FROM service_call c JOIN function f ON f.id = c.function JOIN function p ON p.id = f.parent LEFT JOIN function g ON g.id = p.parent
WHERE c.name IN ('apply', 'call') AND c.target IS NULL AND c.receiver IS NOT NULL
  AND (instr(',' || coalesce(p.parameters, '') || ',', ',' || substr(c.callee, 1, instr(c.callee, '.') - 1) || ',') > 0
    OR coalesce(p.parameters, '') || ',' || coalesce(g.parameters, '') REGEXP '(^|,)_?(property)?desc(riptor)?(,|$)')
UNION -- what a caller handed in, when it is known
SELECT c.id AS call, c.function, c.block FROM argument p JOIN call h ON h.id = p.call JOIN service_call c ON c.function = h.target AND c.target = p.function
WHERE p.function IS NOT NULL)
