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
-- serial: as logged_value.serial
-- asked: what it was asked for by name: r.FormValue("password"); NULL elsewhere
-- sink: a log, a trace, the error tracker
-- index: call
WITH shown AS MATERIALIZED (
    SELECT call, path, line, name, value, coalesce(written, value) AS written, kind, origin, keyed, hole, serial, 'a log' AS sink FROM logged_value
    UNION ALL
    SELECT call, path, line, name, value, coalesce(written, value), kind, origin, keyed, 0, 0, sink FROM leak_sink
)
SELECT s.call, s.path, s.line, s.name, s.value, s.written, s.kind, s.origin, s.keyed, s.hole, s.serial, k.name AS asked, s.sink
FROM shown s LEFT JOIN asked_name k ON k.call = s.origin AND s.value = k.value
