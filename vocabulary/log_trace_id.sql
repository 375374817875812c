-- how log records get the id of their trace
-- path: file
-- line: line
-- how: context (all records of a logger) or hand (this record)
-- note: what does it
-- log: for hand: call.id of the log call
-- maker: for context: call.id of the one logger whose records get it; NULL all of them
WITH RECURSIVE spanning(function) AS (
    SELECT DISTINCT c.function FROM service_call c
    WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '^@opentelemetry/api(\.default)?\.(trace\.(getActiveSpan|getSpan|getSpanContext)|isSpanContextValid)|^dd-trace.*scope\(\)\.active|elastic-apm-node\.currentTraceIds|newrelic\.(getLinkingMetadata|getTraceMetadata)|@sentry/[a-z]+\.(getActiveSpan|spanToTraceContext|getTraceData)')
), near(start, function, call, depth) AS (
    SELECT u.id, a.function, u.call, 0 FROM service_use u JOIN argument a ON a.call = u.call AND a.function IS NOT NULL
    WHERE u.role = 'log_context' AND a.name LIKE '%mixin%'
    UNION
    SELECT c.id, a.function, c.id, 0 FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name = 'printf' OR c.callee REGEXP '^winston\.format$|^winston\.format\.format$|^logform\.format$' OR a.name REGEXP '(^|\.)(formatters?\.(log|bindings)|customProps|hooks\.logMethod|mixin)$'
    UNION
    SELECT h.function, h.function, l.call, 2 FROM log_helper h JOIN log_call l ON l.function = h.function
    UNION
    SELECT n.start, e.callee, n.call, n.depth + 1 FROM near n JOIN call_edge e ON e.caller = n.function WHERE n.depth < 3
), used AS (SELECT DISTINCT library FROM log_line), layout(value) AS MATERIALIZED ( -- patterns of the service's own
    SELECT n.value FROM file f CROSS JOIN node n ON n.path = f.path
    WHERE f.role = 'production' AND f.language = 'xml' AND basename(f.path) REGEXP '^(logback|log4j2?)([-.])' AND n.key IN ('pattern', 'Pattern', '@pattern') AND n.value LIKE '%\%%' ESCAPE '\'
    UNION ALL
    SELECT s.value FROM framework_setting s WHERE s.name IN ('logging.pattern.console', 'logging.pattern.level', 'quarkus.log.console.format', 'logging.pattern.correlation')
)
SELECT c.path, c.line, 'context' AS how, 'adds the id of the current span to each record' AS note, NULL AS log, (SELECT u.call FROM service_use u WHERE u.call = n.call AND u.role = 'logger') AS maker
FROM near n JOIN spanning s ON s.function = n.function JOIN call c ON c.id = n.call
WHERE EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION
SELECT u.path, u.line, 'context', u.library || ' puts the trace id into the records of ' || coalesce(l.value, 'the logger'), NULL, NULL
FROM service_use u LEFT JOIN setting l ON l.use = u.id AND l.name = 'loggers'
WHERE u.role = 'log_context' AND u.kind = 'trace' AND u.library NOT IN ('@opentelemetry/api', 'elastic-apm-node', 'newrelic')
  AND NOT EXISTS (SELECT 1 FROM setting o WHERE o.use = u.id AND o.name = 'enabled' AND o.value IN ('false', '0', 'no'))
  AND NOT EXISTS (SELECT 1 FROM setting o WHERE o.use = u.id AND o.name = 'off' AND o.value IN ('true', 'yes', '1'))
  AND NOT EXISTS (SELECT 1 FROM setting o WHERE o.use = u.id AND o.name = 'log_injection' AND o.value IN ('false', '0', 'no'))
  AND u.path IN (SELECT path FROM loaded_file)
  AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
  AND (l.value IS NULL OR EXISTS (SELECT 1 FROM used g WHERE instr(' ' || l.value || ' ', ' ' || g.library || ' ') > 0
        OR l.value LIKE '%pino%' AND g.library IN ('fastify', 'pino-http', 'nestjs-pino', 'koa-pino-logger', 'hono-pino')
        OR l.value LIKE '%winston%' AND g.library = '@nestjs/common' AND EXISTS (SELECT 1 FROM logger x WHERE x.library = 'nest-winston')))
  AND NOT (u.library LIKE 'go.opentelemetry.io/otel%' AND EXISTS (SELECT 1 FROM line_field l JOIN log_site s ON s.call = l.call WHERE s.function = u.function AND l.name REGEXP '(?i)trace[-_]?id')
           AND u.function NOT IN (SELECT function FROM log_helper)) -- for this one line
  AND (u.library NOT LIKE '@elastic/ecs%' OR EXISTS (SELECT 1 FROM tracer t WHERE t.library LIKE 'elastic%' OR t.library LIKE '@elastic%'))
UNION
SELECT c.path, c.line, 'context', c.library || ' puts the trace id into the records of the logger', NULL, NULL
FROM configured_use c
WHERE c.role = 'log_context' AND c.kind = 'trace'
  AND (c.setting IS NULL OR c.setting = 'loggers' AND EXISTS (SELECT 1 FROM used g WHERE instr(' ' || c.value || ' ', ' ' || g.library || ' ') > 0 OR g.library IN ('fastify', 'pino-http', 'nestjs-pino', 'koa-pino-logger', 'hono-pino') AND c.value LIKE '%pino%')
       OR c.setting = 'enabled' AND lower(c.value) IN ('true', '1', 'yes'))
  AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
  AND NOT EXISTS (SELECT 1 FROM environment e WHERE e.name = 'OTEL_NODE_DISABLED_INSTRUMENTATIONS' AND e.role = 'production' AND e.value REGEXP '(?i)pino|winston|bunyan')
UNION
SELECT t.path, t.line, 'context', t.library || ' puts the trace id into the records of the logger', NULL, NULL
FROM tracer t LEFT JOIN setting s ON s.use = t.use AND s.name = 'log_injection'
WHERE t.library IN ('dd-trace', 'ddtrace', 'datadog', 'dotnet-agent', 'gopkg.in/DataDog/dd-trace-go') AND t.state <> 'off'
  AND (s.value IN ('true', '1', 'yes') OR t.library = 'datadog' AND t.path LIKE '%.rb' OR EXISTS (SELECT 1 FROM env_switch e WHERE e.name = 'DD_LOGS_INJECTION' AND e.state = 'on')
       OR t.use IS NULL AND EXISTS (SELECT 1 FROM dependency d WHERE d.name = 'dd-trace' AND d.direct = 1 AND CAST(ltrim(coalesce(d.resolved, d.constraint_text), '^~>=v ') AS INTEGER) >= 6)
           AND NOT EXISTS (SELECT 1 FROM env_switch e WHERE e.name = 'DD_LOGS_INJECTION' AND e.state = 'off'))
  AND EXISTS (SELECT 1 FROM used g WHERE g.library NOT IN ('console', '@nestjs/common'))
UNION
SELECT t.path, t.line, 'context', 'newrelic adds its trace id to forwarded log records', NULL, NULL
FROM tracer t WHERE t.library = 'newrelic' AND t.state <> 'off'
  AND EXISTS (SELECT 1 FROM env_switch e WHERE e.name = 'NEW_RELIC_APPLICATION_LOGGING_LOCAL_DECORATING_ENABLED' AND e.state = 'on')
UNION
SELECT s.path, s.line, 'hand', 'this record carries ' || a.name, s.call, NULL
FROM log_site s JOIN line_field a ON a.call = s.call
WHERE a.name REGEXP '(?i)(^|[._])(trace[-_]?id|dd\.trace_id|trace\.id)$' AND a.value REGEXP '(?i)spanContext|traceId|getActiveSpan|getSpan|trace_?id|currentTraceIds|TraceMetadata|LinkingMetadata'
  AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION
SELECT s.path, s.line, 'hand', 'this record carries the current span', s.call, NULL
FROM log_site s JOIN argument a ON a.call = s.call
WHERE a.name = '...' AND a.value REGEXP 'currentTraceIds|LinkingMetadata|TraceMetadata|spanContext'
UNION
SELECT u.path, u.line, 'hand', 'a child logger carries ' || a.name, u.call, NULL
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value IN ('child', 'span') JOIN argument a ON a.call = u.call
WHERE u.role = 'log_context' AND a.name REGEXP '(?i)(^|[._])trace[-_]?id$' AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION -- Micrometer Tracing, Sleuth and the agents put it into the MDC; Boot's pattern and JSON encoders print it
SELECT t.path, t.line, 'context', t.library || ' puts the trace id into the MDC', NULL, NULL
FROM tracer t
WHERE t.state <> 'off' AND t.library IN ('micrometer-tracing', 'opentelemetry-javaagent', 'dd-java-agent', 'elastic-apm-agent')
  AND NOT EXISTS (SELECT 1 FROM env_switch w WHERE w.state = 'off' AND w.name REGEXP '^OTEL_INSTRUMENTATION_(LOGBACK|LOG4J)\w*MDC\w*_ENABLED$|^OTEL_INSTRUMENTATION_LOGGER_CONTEXT_DATA_ENABLED$|^DD_LOGS_INJECTION$|^ELASTIC_APM_ENABLE_LOG_CORRELATION$')
  AND EXISTS (SELECT 1 FROM used g WHERE g.library = 'slf4j')
  AND (EXISTS (SELECT 1 FROM log_backend b WHERE b.format = 'json') OR NOT EXISTS (SELECT 1 FROM layout) OR EXISTS (SELECT 1 FROM layout l WHERE l.value REGEXP '%(X|mdc|MDC)(?![{])|%(X|mdc|MDC|X[{])[^}]*trace|correlation|PATTERN'))
UNION -- NLog: renderers that ask the current activity
SELECT n.path, n.line, 'context', 'the layout of NLog adds the trace id to each record', NULL, NULL
FROM file f CROSS JOIN node n ON n.path = f.path AND n.key = '@layout'
WHERE f.role = 'production' AND lower(basename(f.path)) REGEXP '^nlog(\.production)?\.config$' AND n.value REGEXP '(?i)\$\{activity(:property=TraceId\b|:TraceId\b|-?trace-?id\b|:property=Id\b)'
  AND EXISTS (SELECT 1 FROM service_call k WHERE k.name IN ('UseNLog', 'AddNLog', 'AddNLogWeb', 'LoadConfigurationFromFile', 'LoadConfigurationFromAppSettings', 'GetCurrentClassLogger'))
  AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION -- by hand, for all records or those of a request: a handler, a processor, a context
SELECT x.path, x.line, CASE WHEN x.everywhere AND NOT x.child AND NOT (x.call IS NULL AND x.name LIKE '{%' AND f.language = 'ruby' AND EXISTS (SELECT 1 FROM log_site s WHERE s.log IS NOT NULL)) THEN 'context' ELSE 'hand' END,
       'the records carry the trace id' || CASE WHEN f.language = 'ruby' AND x.name LIKE '{%' THEN ' on the line of each request' ELSE '' END, x.call, NULL
FROM line_context x JOIN service_file f ON f.path = x.path WHERE x.class = 'trace' AND (f.language = 'ruby' OR x.name NOT LIKE '{%') AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION -- an appender that is configured around the others
SELECT n.path, n.line, 'context', 'OpenTelemetryAppender puts the trace id into the MDC', NULL, NULL
FROM node n WHERE n.key = '@class' AND n.value GLOB 'io.opentelemetry.instrumentation.logback.mdc.*' AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION -- records that leave through OpenTelemetry carry it
SELECT b.path, b.line, 'context', b.why || ' puts the trace id into each record', NULL, NULL
FROM log_backend b WHERE b.why = 'the OpenTelemetry log handler' AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION -- Quarkus puts it into the MDC, which its JSON lines hold
SELECT t.path, t.line, 'context', 'quarkus-opentelemetry puts the trace id into the MDC', NULL, NULL
FROM tracer t JOIN dependency d ON d.path = t.path AND d.line = t.line AND d.name = 'io.quarkus:quarkus-opentelemetry'
WHERE t.state <> 'off' AND (EXISTS (SELECT 1 FROM log_backend b WHERE b.format = 'json') OR EXISTS (SELECT 1 FROM framework_setting s WHERE s.name = 'quarkus.log.console.format' AND s.value LIKE '%traceId%'))
