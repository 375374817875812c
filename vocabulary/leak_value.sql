-- values that leave the service for a log, a trace or an error tracker
-- call: call.id of the place that writes
-- path: file
-- line: line of the value
-- name: key it is written under, NULL when it has none
-- value: canonical name of the value
-- written: the value in the words of the source
-- kind: as argument.kind
-- origin: the call that made it
-- keyed: 1 when it is a field of a record (a redactor can see it), 0 when it is part of a text
-- hole: 1 when it fills a hole of a text
-- sink: a log, a trace, the error tracker
-- index: call
SELECT call, path, line, name, value, coalesce(written, value) AS written, kind, origin, keyed, hole, 'a log' AS sink FROM logged_value
UNION ALL
SELECT call, path, line, name, value, coalesce(written, value), kind, origin, 0, 0, sink FROM leak_sink
