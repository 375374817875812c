-- spans made by hand and what becomes of errors in them
-- path: file
-- line: line
-- call: call.id
-- library: what makes the span
-- exception: 1 when an exception is recorded on it
-- status: 1 when its status is set to error
-- index: call
WITH RECURSIVE body(call, function, depth) AS (
    SELECT u.call, a.function, 0 FROM service_use u JOIN argument a ON a.call = u.call AND a.function IS NOT NULL WHERE u.role = 'span'
    UNION
    SELECT u.call, u.function, 0 FROM service_use u WHERE u.role = 'span' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.function IS NOT NULL)
    UNION
    SELECT b.call, e.callee, b.depth + 1 FROM body b JOIN call_edge e ON e.caller = b.function WHERE b.depth < 2
), mute(call) AS ( -- spans that keep no error unless they are told; others see what is thrown out of their block
    SELECT u.call FROM service_use u JOIN call c ON c.id = u.call
    WHERE u.role = 'span' AND c.decorates IS NULL
      AND (u.library LIKE '@opentelemetry/%' OR u.library IN ('opentracing', 'jaeger-client', 'go.opentelemetry.io/otel', 'opentelemetry-dotnet')
           OR u.library = 'opentelemetry' AND u.path REGEXP '\.(java|kts?|php)$')
)
SELECT u.path, u.line, u.call, u.library,
       max(m.call IS NULL
           OR EXISTS (SELECT 1 FROM body b JOIN service_use e ON e.function = b.function AND e.role = 'span_error' AND e.kind = 'exception' WHERE b.call = u.call)) AS exception,
       max(m.call IS NULL
           OR EXISTS (SELECT 1 FROM body b JOIN service_use e ON e.function = b.function AND e.role = 'span_error' AND e.kind = 'status'
                      LEFT JOIN setting s ON s.use = e.id AND s.name = 'status'
                      WHERE b.call = u.call AND coalesce(s.value, '') NOT REGEXP '(?i)(\.OK|^1|UNSET)$')) AS status
FROM service_use u LEFT JOIN mute m ON m.call = u.call WHERE u.role = 'span' GROUP BY u.call
