-- fields that the service puts on the log lines of a request by other means than the call that writes the line
-- path: file
-- line: line
-- class: user, request or trace: what the field says
-- name: of the field
-- call: the call that puts it there, NULL for an assignment
-- function: innermost function
-- everywhere: 1 when each request passes there: middleware, hooks, filters, processors of records
-- child: 1 when it is on a logger made there, 0 on all lines that are written meanwhile
-- index: function
-- typed: function INTEGER
-- index: class
-- typed: class TEXT
WITH RECURSIVE onward(function) AS MATERIALIZED ( -- it hands the request on to what comes next
    SELECT DISTINCT c.function FROM service_call c
    WHERE c.function IS NOT NULL
      AND (c.name IN ('next', 'call_next', 'doFilter', 'Next', 'ServeHTTP', 'get_response', '_next', 'proceed', 'Closure()', 'nextHandler', 'next_handler')
           OR c.name = 'run' AND c.receiver REGEXP '(?i)next' OR c.name IN ('filter', 'handle', 'execute') AND c.receiver REGEXP '(?i)chain|RequestHandlerInterface|handler\(?\)?$'
           OR c.callee IN ('RequestDelegate()', 'Microsoft.AspNetCore.Http.RequestDelegate()')
           OR c.name = 'call' AND c.receiver REGEXP '(^|[@.])app(\(\))?$' OR c.name IN ('process', 'handle') AND c.receiver REGEXP 'next')
), passing(function, depth) AS MATERIALIZED (
    SELECT function, 0 FROM onward
    UNION
    SELECT f.parent, 0 FROM onward o JOIN function f ON f.id = o.function JOIN function p ON p.id = f.parent AND p.kind NOT IN ('module', 'class')
    UNION
    SELECT m.function, 0 FROM route_middleware m WHERE m.function IS NOT NULL
    GROUP BY m.function HAVING 10 * count(DISTINCT m.route) >= 7 * (SELECT count(*) FROM route)
    UNION
    SELECT function, 0 FROM web_filter
    UNION
    SELECT n.function, 0 FROM web_filter w CROSS JOIN nested_function n ON n.outer = w.function
    UNION -- hooks by name
    SELECT p.function, 0 FROM service_call c JOIN passed_function p ON p.call = c.id
    WHERE c.name IN ('before_request', 'before_app_request', 'addHook', 'make_span_with', 'mdc', 'onRequest', 'globalRequestMiddleware', 'setLogRecordFactory', 'custom_payload', 'custom_options', 'pushProcessor', 'tap')
    UNION
    SELECT c.decorates, 0 FROM service_call c WHERE c.decorates IS NOT NULL AND c.name IN ('before_request', 'before_app_request', 'middleware', 'AsMonologProcessor')
    UNION -- what shapes each record: a filter of the library, a handler around another, a processor
    SELECT m.id, 0 FROM function m JOIN service_file f ON f.path = m.path JOIN function k ON k.path = m.path AND k.name = m.class AND k.kind = 'class'
    WHERE (EXISTS (SELECT 1 FROM call n WHERE n.callee = k.path || ':' || k.name OR n.decorates = k.id) -- and only where it is put to use
           OR k.path || ':' || k.name IN (SELECT name FROM handed_class) OR EXISTS (SELECT 1 FROM log_setting l WHERE l.value LIKE '%' || k.name)
           OR EXISTS (SELECT 1 FROM node t WHERE t.key = 'tags' AND t.value = 'monolog.processor' OR t.key = 'name' AND t.value = 'monolog.processor'))
      AND (f.language = 'python' AND m.name IN ('filter', 'format', 'add_fields', 'process', 'makeRecord', 'process_log_record') AND k.base REGEXP 'logging\.|Formatter|LoggerAdapter'
       OR f.language = 'php' AND m.name = '__invoke' AND (k.base LIKE 'Monolog%' OR m.parameters IN ('record', '$record'))
       OR f.language = 'csharp' AND m.name = 'Enrich'
       OR f.language = 'ruby' AND m.name = 'call' AND m.parameters LIKE '%severity%')
    UNION
    SELECT m.id, 0 FROM function m JOIN service_file f ON f.path = m.path AND f.language = 'go' WHERE m.name IN ('Handle', 'Fire', 'Run', 'Write') AND m.kind = 'method' AND m.parameters REGEXP '(?i)(^|,)(r|rec|record|entry|e|ev|event)(,|$)'
    UNION
    SELECT a.function, 0 FROM argument a JOIN service_call c ON c.id = a.call WHERE a.function IS NOT NULL AND c.callee = 'structlog.configure' AND a.name LIKE 'processors%'
    UNION
    SELECT m.id, 0 FROM function m WHERE m.name IN ('mixin', 'customProps', 'dynamicMeta') OR m.id IN (SELECT p.function FROM passed_function p WHERE p.name REGEXP '(^|\.)(mixin|customProps|dynamicMeta|formatters\.log)$')
    UNION -- what these call to do it
    SELECT e.callee, p.depth + 1 FROM passing p JOIN call_edge e ON e.caller = p.function WHERE p.depth < 2 AND p.function NOT IN (SELECT function FROM onward)
       AND e.callee NOT IN (SELECT r.handler FROM route r WHERE r.handler IS NOT NULL)
    UNION
    SELECT k.target, p.depth + 1 FROM passing p JOIN service_call k ON k.function = p.function AND k.target IS NOT NULL WHERE p.depth < 2
       AND k.target NOT IN (SELECT r.handler FROM route r WHERE r.handler IS NOT NULL)
), nlog_layout(path, line, key, value) AS MATERIALIZED ( -- what nlog.config writes of each record
    SELECT n.path, n.line, n.key, n.value
    FROM file f CROSS JOIN node n ON n.path = f.path AND n.key IN ('@layout', '@includeScopeProperties', '@includeMdlc', '@includeMdc')
    WHERE f.role = 'production' AND lower(basename(f.path)) REGEXP '^nlog(\.production)?\.config$'
      AND EXISTS (SELECT 1 FROM service_call k WHERE k.name IN ('UseNLog', 'AddNLog', 'AddNLogWeb', 'LoadConfigurationFromFile', 'LoadConfigurationFromAppSettings', 'GetCurrentClassLogger'))
), scope_shown(yes) AS (
    SELECT EXISTS (SELECT 1 FROM service_use v JOIN setting x ON x.use = v.id AND x.name = 'shows' WHERE v.role = 'log_context')
        OR EXISTS (SELECT 1 FROM nlog_layout n WHERE n.key = '@layout' AND n.value REGEXP '(?i)\$\{(scope-?property|mdlc|mdc)\b' OR n.key <> '@layout' AND lower(n.value) = 'true')
), mdc_shown(pattern) AS (
    SELECT '' WHERE EXISTS (SELECT 1 FROM log_backend b WHERE b.format = 'json')
    UNION
    SELECT p.value FROM node p WHERE p.key IN ('pattern', 'Pattern', 'console', 'level', 'correlation', '@pattern') AND p.value REGEXP '%(X|mdc)'
), shaper(function, depth) AS MATERIALIZED ( -- functions that add to each record, or write it
    SELECT p.function, 0 FROM passed_function p WHERE p.name REGEXP '(^|\.)(mixin|customProps|dynamicMeta|formatters\.log|hooks\.logMethod)$'
    UNION
    SELECT p.function, 0 FROM service_call c CROSS JOIN passed_function p ON p.call = c.id WHERE c.name IN ('printf', 'format') AND c.callee REGEXP '^(winston|logform)\.'
    UNION
    SELECT m.id, 0 FROM function m WHERE m.name IN ('mixin', 'customProps', 'dynamicMeta')
    UNION
    SELECT function, 0 FROM log_helper
    UNION
    SELECT e.callee, s.depth + 1 FROM shaper s CROSS JOIN call_edge e ON e.caller = s.function WHERE s.depth < 3
), store(library, shown) AS MATERIALIZED ( -- what only holds values is on no line, unless something reads it there
    SELECT u.library, max(u.function IN (SELECT function FROM shaper)) FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'get'
    WHERE u.role = 'log_context' GROUP BY u.library
    UNION ALL
    SELECT v.column1, 0 FROM (VALUES ('async_hooks'), ('nestjs-cls'), ('express-http-context'), ('cls-hooked'), ('@fastify/request-context')) v
    WHERE NOT EXISTS (SELECT 1 FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'get' WHERE u.role = 'log_context' AND u.library = v.column1)
), placed AS (
    SELECT u.call, u.path, coalesce(d.decorates, u.function) AS function, u.library, s.value AS form -- #[instrument(fields(user_id = id))]: on the lines of what it stands at
    FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value IN ('set', 'pair', 'fields', 'child', 'span')
    LEFT JOIN call d ON d.id = u.call LEFT JOIN function f ON f.id = coalesce(d.decorates, u.function) LEFT JOIN function p ON p.id = f.parent AND p.kind NOT IN ('module', 'class') AND f.kind = 'function' AND f.name = ''
    WHERE u.role = 'log_context' AND u.library NOT IN (SELECT library FROM store WHERE NOT shown) AND (f.id IS NULL OR EXISTS (SELECT 1 FROM used_function w WHERE w.function = coalesce(p.id, f.id)) OR f.kind = 'function' AND EXISTS (SELECT 1 FROM service_call k WHERE k.name = f.name AND k.target IS NULL)) -- nobody calls middleware that is only written
), put(path, line, name, value, call, function, library, form) AS (
    SELECT p.path, a.line, a.name, coalesce(a.value, ''), p.call, p.function, p.library, p.form FROM placed p JOIN argument a ON a.call = p.call AND a.name IS NOT NULL AND a.name NOT IN ('...', '${}', '[]')
    WHERE a.value IS NOT 'null' AND a.kind IS NOT 'object'
    UNION
    SELECT p.path, a.line, a.value, coalesce(v.value, v.kind, ''), p.call, p.function, p.library, p.form FROM placed p JOIN argument a ON a.call = p.call AND a.position = 0 AND a.name IS NULL AND a.kind IN ('string', 'name')
    JOIN argument v ON v.call = p.call AND v.position = 1 AND v.name IS NULL AND v.value IS NOT 'null'
    UNION -- a constant of the class as the key
    SELECT p.path, u.line, n.value, '', p.call, p.function, p.library, p.form FROM placed p JOIN service_use u ON u.call = p.call AND u.role = 'log_context' JOIN setting n ON n.use = u.id AND n.name = 'name' AND n.value IS NOT NULL
    UNION -- BeginScope("{UserId} did it", id)
    SELECT p.path, a.line, a.value, '', p.call, p.function, p.library, p.form FROM placed p JOIN argument a ON a.call = p.call AND a.position = 0 AND a.name IS NULL AND a.kind IN ('string', 'template') AND a.value LIKE '%{%'
    UNION -- record.user_id = ..., $record->extra['user_id'] = ..., event_dict["user_id"] = ...
    SELECT n.path, n.line, n.name, coalesce(n.value, ''), NULL, n.function, 'record', 'set' FROM assignment n JOIN passing w ON w.function = n.function
    WHERE n.scope = 'service' AND n.target REGEXP '(?i)(^|[.:(])(\(\d,\d\)|getLogRecordFactory\(\)\(\)|record|event_dict|log_record|LogRecord\(\)|extra|logEvent|event|rec)(\.extra|\.context|\[[^]]*\])*\.[^.]+$'
    UNION -- r.AddAttrs(slog.String("user_id", id)), e.Str("user_id", id)
    SELECT c.path, c.line, a.value, coalesce(v.value, ''), c.id, c.function, 'record', 'set' FROM passing w JOIN service_call c ON c.function = w.function JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'string'
    LEFT JOIN argument v ON v.call = c.id AND v.position = 1
    WHERE c.callee IN ('log/slog.String', 'log/slog.Any', 'log/slog.Int', 'log/slog.Int64', 'go.uber.org/zap.String', 'go.uber.org/zap.Any', 'go.uber.org/zap.Int64')
       OR c.name IN ('Str', 'AddPropertyIfAbsent', 'CreateProperty', 'AddOrUpdateProperty', 'setdefault', 'put') AND c.receiver REGEXP '(?i)event|record|LogEvent|Entry|factory'
    UNION -- what a block gives back is put on each line
    SELECT t.path, t.line, t.detail, t.detail, NULL, t.function, 'lograge', 'set' FROM trait t JOIN service_file f ON f.path = t.path AND f.language = 'ruby'
    WHERE t.kind = 'return' AND t.detail LIKE '{%' AND (SELECT yes FROM lograge_on) AND (t.function IN (SELECT p.function FROM passed_function p JOIN service_call c ON c.id = p.call AND c.name IN ('custom_payload', 'custom_options'))
          OR EXISTS (SELECT 1 FROM rails_setting r WHERE r.name IN ('lograge.custom_options', 'lograge.custom_payload') AND r.path = t.path AND r.line <= t.line AND t.line <= r.line + 12))
    UNION -- store.getStore()?.set('user_id', id)
    SELECT c.path, c.line, a.value, '', c.id, c.function, 'store', 'set' FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'string'
    WHERE c.name = 'set' AND c.receiver LIKE '%getStore()'
      AND EXISTS (SELECT 1 FROM service_use m JOIN setting s ON s.use = m.id AND s.name = 'form' AND s.value IN ('mixin', 'format') WHERE m.role = 'log_context')
    UNION -- mixin: () => ({ request_id: cls.getId() })
    SELECT t.path, t.line, '{' || t.detail, t.detail, NULL, t.function, 'record', 'set' FROM function m JOIN trait t ON t.function = m.id AND t.kind = 'return' AND t.detail LIKE '%{%:%' AND t.detail NOT LIKE '%pinoHttp%'
    WHERE m.name IN ('mixin', 'customProps', 'customAttributeKeys', 'dynamicMeta', 'bindings') OR m.id IN (SELECT p.function FROM passed_function p WHERE p.name REGEXP '(^|\.)(mixin|customProps|dynamicMeta|formatters\.log)$')
    UNION -- NLog.Web: renderers that ask the request
    SELECT n.path, n.line, CASE WHEN n.value REGEXP '(?i)\$\{aspnet-(user-identity|user-claim)' THEN 'user_id' ELSE 'request_id' END, '', NULL, NULL, 'log_tags', 'set'
    FROM nlog_layout n WHERE n.key = '@layout' AND n.value REGEXP '(?i)\$\{aspnet-(user-identity|user-claim|traceidentifier|request-headers:[^}]*(request|correlation)-?id)'
    UNION -- middleware of a library binds them to the context of structlog
    SELECT a.path, a.line, k.name, '', NULL, NULL, 'log_tags', 'set' FROM assignment a JOIN (SELECT 'user_id' AS name UNION ALL SELECT 'request_id') k
    WHERE a.name = 'MIDDLEWARE' AND a.scope = 'service' AND a.value GLOB 'django_structlog.middlewares.*Request*Middleware' AND EXISTS (SELECT 1 FROM service_use u WHERE u.library = 'structlog' AND u.role = 'log')
    UNION -- Symfony: processors of the bridge and of Monolog that the container is told of
    SELECT n.path, n.line, CASE WHEN n.key LIKE '%TokenProcessor' THEN 'user_id' ELSE 'request_id' END, '', NULL, NULL, 'log_tags', 'set'
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.key IN ('Symfony\Bridge\Monolog\Processor\TokenProcessor', 'Symfony\Bridge\Monolog\Processor\SwitchUserTokenProcessor', 'Monolog\Processor\UidProcessor')
      AND n.shape LIKE '%services.%' AND NOT n.shape REGEXP '^when@(?!prod)'
      AND (EXISTS (SELECT 1 FROM node t WHERE t.parent = n.id AND t.key = 'tags') OR EXISTS (SELECT 1 FROM node t WHERE t.path = n.path AND t.shape LIKE '%services._defaults.autoconfigure' AND t.value = 'true'))
    UNION -- config.log_tags = { user_id: ->(request) { ... } }
    SELECT r.path, r.line, replace(r.name, 'log_tags.', ''), coalesce(r.value, ''), NULL, NULL, 'log_tags', 'set' FROM rails_setting r WHERE r.name LIKE 'log_tags.%'
    UNION
    SELECT r.path, r.line, r.value, coalesce(r.value, ''), NULL, NULL, 'log_tags', 'set' FROM rails_setting r WHERE r.name = 'log_tags[]'
), sign AS MATERIALIZED ( -- what a name says; an object that is put there whole may say all of it
    SELECT name, name REGEXP '(?i)(^|[^a-z])(trace|dd\.trace|otelTrace)[-_. ]?id\b' OR name REGEXP 'TraceId|traceId' AS trace,
           name REGEXP '(?i)(^|[^a-z])x?[-_]?(request|req|correlation|transaction|rid|cid|job|message|call|operation)[-_. ]?(id|uuid)\b|^(rid|cid|reqid|request_?id|uuid)$' AS request,
           name REGEXP '(?i)(^|[^a-z])(user|usr|enduser|tenant|account|customer|member|session|org|organi[sz]ation|workspace|team|player|actor|subject|principal|owner|client|employee|patient|student|company|shop|merchant|seller|courier|driver|rider|passenger|reader|subscriber|learner|pupil|teacher|donor|buyer|bidder|operator|borrower|caller|trainer|author|viewer|creator|clinician|doctor|tutor|investor|trader|claimant|applicant|candidate|guest|visitor)[-_. ]?(id|uuid|uid|sub|ref|key)\b|^\W*(uid|sub|usr|user|tenant|actor|principal|member|player|username|user_?name|login)\W*$'
           AND name NOT REGEXP '(?i)agent' AS user
    FROM (SELECT DISTINCT name FROM put)
), told AS (
    SELECT p.*, CASE WHEN s.trace THEN 'trace' WHEN s.request THEN 'request' WHEN s.user THEN 'user' END AS class FROM put p JOIN sign s ON s.name = p.name
    UNION ALL
    SELECT p.*, CASE WHEN s.trace AND s.request THEN 'request' ELSE 'user' END FROM put p JOIN sign s ON s.name = p.name WHERE p.name LIKE '{%' AND (s.trace AND s.request OR s.user AND (s.trace OR s.request))
    UNION ALL
    SELECT p.*, 'user' FROM put p JOIN sign s ON s.name = p.name WHERE p.name LIKE '{%' AND s.trace AND s.request AND s.user
)
SELECT t.path, t.line, t.class, t.name, t.call, t.function,
       coalesce(t.library IN ('lograge', 'log_tags') OR t.function IN (SELECT function FROM passing)
                OR EXISTS (SELECT 1 FROM service_call k WHERE k.id = t.call AND k.name = 'mdc'), 0) AS everywhere,
       t.form = 'child' AND t.library NOT IN ('structlog', 'loguru')
       AND NOT EXISTS (SELECT 1 FROM service_call k WHERE k.id = t.call AND k.name IN ('tagged', 'named_tagged') -- for the block that is handed to it
                       AND (EXISTS (SELECT 1 FROM passed_function p WHERE p.call = k.id) OR EXISTS (SELECT 1 FROM argument a WHERE a.call = k.id AND a.name IS NULL AND a.value = 'block'))) AS child
FROM told t
WHERE t.class IS NOT NULL
  AND (t.library <> 'mdc' OR EXISTS (SELECT 1 FROM mdc_shown m WHERE m.pattern = '' OR m.pattern REGEXP '%(X|mdc)([^{]|\{\}|$)' OR instr(m.pattern, t.name) > 0))
  AND (t.library <> 'Microsoft.Extensions.Logging' OR (SELECT yes FROM scope_shown))
