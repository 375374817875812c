-- values that are put on spans, on the context of all log lines, or handed to error trackers, which keep and show them as a log does
-- call: call.id
-- path: file
-- line: line of the value
-- name: key it is written under, NULL when it has none
-- value: canonical name of the value
-- kind: as argument.kind
-- origin: the call that made it
-- written: the value in the words of the source
-- keyed: 1 on the context of log lines, where the redactor of the logger sees it
-- sink: a log, a trace, the error tracker
WITH scoped(function) AS MATERIALIZED ( -- Sentry.withScope((scope) => scope.setUser(...))
    SELECT DISTINCT a.function FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^([\\\w]*sentry\\)?(configure|with|push|new)_?(isolation_?)?scope$')
), place(call, path, line, sink) AS MATERIALIZED (
    SELECT id, path, line, 'a trace' FROM service_call
    WHERE (name IN ('setAttribute', 'setAttributes', 'set_attribute', 'set_attributes', 'SetAttributes', 'SetAttribute', 'add_attributes', 'addEvent', 'add_event', 'AddEvent', 'SetTag', 'setTag', 'set_tag', 'AddTag', 'setBaggage')
      AND (receiver REGEXP '(?i)span|opentelemetry|opentracing|activity|dd-?trace|datadog') OR name = 'record' AND callee REGEXP '^tracing\.Span\b')
    UNION ALL
    SELECT id, path, line, 'the error tracker' FROM service_call
    WHERE name IN ('setUser', 'set_user', 'SetUser', 'setContext', 'set_context', 'SetContext', 'setExtra', 'setExtras', 'set_extra', 'set_extras', 'SetExtra', 'SetExtras', 'setTag', 'set_tag', 'set_tags', 'setTags', 'SetTag', 'SetTags', 'addBreadcrumb', 'add_breadcrumb', 'AddBreadcrumb', 'captureException', 'captureMessage', 'captureEvent', 'capture_exception', 'capture_message', 'CaptureException', 'CaptureMessage', 'notify', 'notice_error', 'noticeError', 'addMetadata', 'add_metadata')
      AND (callee REGEXP '(?i)sentry|bugsnag|rollbar|honeybadger|newrelic|appsignal|airbrake' OR function IN (SELECT function FROM scoped))
    UNION ALL -- sentry.User{Email: who}, u.setEmail(who)
    SELECT id, path, line, 'the error tracker' FROM service_call
    WHERE name IN ('User', 'SentryUser') AND (callee REGEXP '(?i)sentry' ) OR name IN ('setEmail', 'setUsername', 'setIpAddress') AND receiver REGEXP '(?i)sentry.*user\(\)$'
    UNION ALL
    SELECT u.call, u.path, u.line, 'a log' FROM service_use u WHERE u.role = 'log_context' AND u.kind IS NOT 'trace' AND u.kind IS NOT 'request-id' AND u.call IS NOT NULL
)
SELECT p.call, p.path, CASE WHEN a.line BETWEEN p.line AND c.end_line THEN a.line ELSE p.line END AS line, CASE WHEN a.name IN ('${}', '...') THEN NULL WHEN a.name IS NULL AND a.position = 1 THEN (SELECT k.value FROM argument k WHERE k.call = p.call AND k.position = 0 AND k.kind = 'string' AND k.name IS NULL)
            WHEN a.name IS NULL AND c.name IN ('setEmail', 'setUsername', 'setIpAddress') THEN lower(substr(c.name, 4)) ELSE a.name END AS name,
       a.value, a.kind, a.origin, a.written, p.sink = 'a log' AS keyed, p.sink
FROM place p JOIN call c ON c.id = p.call JOIN argument a ON a.call = p.call
WHERE a.kind IN ('name', 'interpolated', 'call') AND a.value IS NOT NULL AND NOT (a.position = 0 AND a.name IS NULL AND a.value REGEXP '(?i)(^|\.)(e|err|error|ex|exception|cause)$')
UNION ALL -- span.SetAttributes(attribute.String("user.email", u.Email))
SELECT p.call, p.path, i.line, n.value, i.value, i.kind, i.origin, i.written, p.sink = 'a log', p.sink
FROM place p JOIN call k ON k.outer = p.call JOIN argument i ON i.call = k.id AND i.position = 1 JOIN argument n ON n.call = k.id AND n.position = 0 AND n.kind = 'string'
WHERE p.sink <> 'the error tracker' AND i.kind IN ('name', 'interpolated', 'call') AND i.value IS NOT NULL
