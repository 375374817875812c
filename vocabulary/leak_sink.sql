-- values that are put on spans or handed to error trackers, which keep and show them as a log does
-- call: call.id
-- path: file
-- line: line of the value
-- name: key it is written under, NULL when it has none
-- value: canonical name of the value
-- kind: as argument.kind
-- origin: the call that made it
-- written: the value in the words of the source
-- sink: a trace, the error tracker
WITH place(call, path, line, sink) AS MATERIALIZED (
    SELECT id, path, line, 'a trace' FROM service_call
    WHERE name IN ('setAttribute', 'setAttributes', 'set_attribute', 'set_attributes', 'SetAttributes', 'SetAttribute', 'add_attributes', 'addEvent', 'add_event', 'AddEvent', 'SetTag', 'setTag', 'set_tag', 'AddTag', 'setBaggage')
      AND (receiver REGEXP '(?i)span|opentelemetry|opentracing|activity|dd-?trace|datadog')
    UNION ALL
    SELECT id, path, line, 'the error tracker' FROM service_call
    WHERE name IN ('setUser', 'set_user', 'SetUser', 'setContext', 'set_context', 'SetContext', 'setExtra', 'setExtras', 'set_extra', 'set_extras', 'SetExtra', 'setTag', 'set_tag', 'set_tags', 'setTags', 'addBreadcrumb', 'add_breadcrumb', 'captureException', 'captureMessage', 'captureEvent', 'capture_exception', 'capture_message')
      AND callee REGEXP '(?i)sentry|bugsnag|rollbar|honeybadger'
)
SELECT p.call, p.path, a.line, CASE WHEN a.name IN ('${}', '...') THEN NULL WHEN a.name IS NULL AND a.position = 1 THEN (SELECT k.value FROM argument k WHERE k.call = p.call AND k.position = 0 AND k.kind = 'string' AND k.name IS NULL) ELSE a.name END AS name,
       a.value, a.kind, a.origin, a.written, p.sink
FROM place p JOIN argument a ON a.call = p.call
WHERE a.kind IN ('name', 'interpolated', 'call') AND a.value IS NOT NULL AND NOT (a.position = 0 AND a.name IS NULL AND a.value REGEXP '(?i)(^|\.)(e|err|error|ex|exception|cause)$')
UNION ALL -- span.SetAttributes(attribute.String("user.email", u.Email))
SELECT p.call, p.path, i.line, n.value, i.value, i.kind, i.origin, i.written, p.sink
FROM place p JOIN call k ON k.outer = p.call JOIN argument i ON i.call = k.id AND i.position = 1 JOIN argument n ON n.call = k.id AND n.position = 0 AND n.kind = 'string'
WHERE p.sink = 'a trace' AND i.kind IN ('name', 'interpolated', 'call') AND i.value IS NOT NULL
