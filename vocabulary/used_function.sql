-- functions that something calls, mounts, passes on or exports by convention
-- function: function.id
-- index: function
-- typed: function INTEGER
SELECT DISTINCT target AS function FROM service_call WHERE target IS NOT NULL AND target IS NOT function
UNION
SELECT function FROM passed_function
UNION
SELECT f.id FROM function f WHERE f.kind = 'module' OR f.kind = 'function' AND f.name IN ('main', 'init') OR f.kind = 'method' AND f.name IN ('ServeHTTP', 'RoundTrip')
   OR f.kind IN ('method', 'constructor') AND f.name IN ('use', 'handle', 'onModuleInit', 'onApplicationBootstrap', 'process', 'constructor', 'handleError', 'run', 'execute', 'Execute', 'Do', 'Run', 'Call', 'onFinish')
   OR f.kind = 'function' AND f.name = '' -- written where it is returned, assigned or passed
   OR f.exported = 1 AND f.name IN ('handler', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'middleware', 'register', 'default', 'onRequestError', 'handle', 'loader', 'action')
UNION -- hooks that gunicorn finds in its settings by name
SELECT f.id FROM function f WHERE f.kind = 'function' AND f.name IN ('post_fork', 'post_worker_init', 'on_starting', 'when_ready') AND basename(f.path) GLOB '*gunicorn*.py'
UNION
SELECT DISTINCT handler FROM route WHERE handler IS NOT NULL
UNION
SELECT DISTINCT decorates FROM service_call WHERE decorates IS NOT NULL
UNION -- passed by its canonical name: app.use(requestId)
SELECT n.function FROM argument a JOIN function_name n ON n.name = a.value AND n.kind <> 'class' WHERE a.kind = 'name'
UNION
SELECT f.function FROM assignment n JOIN function_name f ON f.name = n.value AND f.kind <> 'class'
WHERE n.name = 'exports' AND n.value LIKE n.path || ':%' AND n.path IN (SELECT a.value FROM argument a WHERE a.kind = 'name')
UNION -- what a framework calls through the interface it knows
SELECT f.id FROM function f JOIN service_file s ON s.path = f.path AND s.language IN ('java', 'kotlin', 'csharp', 'php') JOIN function c ON c.id = f.parent AND c.kind = 'class' AND c.base IS NOT NULL
WHERE f.kind IN ('method', 'constructor') AND (f.exported = 1 OR s.language = 'csharp' AND f.name IN ('SendAsync', 'Send', 'ExecuteAsync', 'ExecuteCoreAsync', 'HandleAuthenticateAsync')) -- overrides of a base are protected
UNION -- app.UseMiddleware<RequestLog>(): the convention finds its method by name
SELECT f.id FROM service_call c JOIN argument a ON a.call = c.id AND a.name = '<0>' JOIN function k ON k.kind = 'class' AND a.value = k.path || ':' || k.name
JOIN function f ON f.path = k.path AND f.class = k.name AND f.name IN ('Invoke', 'InvokeAsync')
WHERE c.name = 'UseMiddleware'
UNION -- Symfony finds the handlers of messages, events and schedules by their attribute
SELECT f.id FROM call_name w CROSS JOIN service_call d ON d.name = w.name CROSS JOIN function f ON f.parent = d.decorates AND f.kind = 'method' AND f.name = coalesce((SELECT a.value FROM argument a WHERE a.call = d.id AND a.name = 'method'), '__invoke')
WHERE w.name LIKE '%As%' AND w.name REGEXP '(^|\\)As(MessageHandler|EventListener|CronTask|PeriodicTask|Command|Schedule|DoctrineListener|EntityListener|Controller)$'
UNION -- a class that is made, or handed on by its name: use Timing, append(Measure::class), useClass: LatencyInterceptor
SELECT f.id FROM function k JOIN function f ON f.path = k.path AND f.class = k.name AND f.kind IN ('method', 'constructor')
WHERE k.kind = 'class' AND f.name IN ('intercept', 'catch', 'canActivate', 'transform', 'call', '__invoke', 'terminate', 'process', 'invoke', 'intercept_service', 'before', 'after', 'dispatch', 'process_request', 'process_response', '__call__', 'handle_request', 'handle_async_request', 'auth_flow', 'send', 'request')
  AND (k.path || ':' || k.name IN (SELECT name FROM handed_class)
       OR EXISTS (SELECT 1 FROM call c WHERE c.callee = k.path || ':' || k.name))
