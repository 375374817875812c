-- spans made by hand and what becomes of errors in them
-- path: file
-- line: line
-- call: call.id
-- library: what makes the span
-- exception: 1 when an exception is recorded on it
-- status: 1 when its status is set to error
-- index: call
WITH RECURSIVE made AS ( -- a helper that gives the span back makes one at each place that calls it
    SELECT u.call, u.library, u.function, u.path, u.line,
           (SELECT 1 FROM trait t JOIN call c ON c.id = u.call WHERE t.function = u.function AND t.kind = 'return' AND (t.detail GLOB '*' || c.name || '()*' OR t.detail REGEXP ',\s*\w*[sS]pan\b') -- ctx, span, cancel
             AND EXISTS (SELECT 1 FROM service_call k WHERE k.target = u.function)
             AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.function IS NOT NULL)) AS given
    FROM service_use u WHERE u.role = 'span'
), site AS MATERIALIZED (
    SELECT call, library, function, path, line, call AS maker FROM made WHERE given IS NULL
    UNION
    SELECT k.id, m.library, k.function, k.path, k.line, m.call FROM made m JOIN service_call k ON k.target = m.function WHERE m.given = 1
), body(call, function, depth) AS (
    SELECT s.call, a.function, 0 FROM site s CROSS JOIN argument a ON a.call = s.call AND a.function IS NOT NULL
    UNION
    SELECT s.call, s.function, 0 FROM site s WHERE NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = s.call AND a.function IS NOT NULL)
    UNION -- begun in one method, ended in another of the same class
    SELECT s.call, o.id, 0 FROM site s CROSS JOIN function f ON f.id = s.function AND f.class <> '' CROSS JOIN function o ON o.path = f.path AND o.class = f.class AND o.kind = 'method'
    WHERE NOT EXISTS (SELECT 1 FROM site x WHERE x.function = o.id) AND (NOT EXISTS (SELECT 1 FROM call e WHERE e.function = f.id AND e.name IN ('end', 'End', 'finish', 'Finish', 'stop', 'close', 'Dispose'))
      AND EXISTS (SELECT 1 FROM call e WHERE e.function = o.id AND e.name IN ('end', 'End', 'finish', 'Finish', 'stop', 'Dispose'))
      OR NOT EXISTS (SELECT 1 FROM call e WHERE e.function = f.id AND e.name IN ('end', 'End', 'finish', 'Finish', 'stop', 'close', 'Dispose'))
      AND EXISTS (SELECT 1 FROM service_use e WHERE e.function = o.id AND e.role = 'span_error'))
    UNION
    SELECT b.call, e.callee, b.depth + 1 FROM body b JOIN call_edge e ON e.caller = b.function WHERE b.depth < 2
), mute(call) AS MATERIALIZED ( -- spans that keep no error unless they are told; others see what is thrown out of their block
    SELECT s.call FROM site s CROSS JOIN call c ON c.id = s.maker CROSS JOIN service_file f ON f.path = s.path
    WHERE c.decorates IS NULL
      AND (s.library LIKE '@opentelemetry/%' OR s.library IN ('opentracing', 'jaeger-client', 'opentelemetry-dotnet') OR f.language IN ('go', 'rust')
           OR s.library = 'opentelemetry' AND f.language IN ('java', 'kotlin', 'php')
           OR s.library = 'opentelemetry' AND f.language IN ('ruby', 'python') AND c.name IN ('start_span', 'start_root_span')
              AND NOT EXISTS (SELECT 1 FROM block w WHERE w.function = c.function AND w.kind = 'with' AND w.line = c.line)
           OR s.library = 'micrometer-tracing' AND c.name IN ('nextSpan', 'startScopedSpan', 'start'))
       -- start_as_current_span(name, record_exception=False)
       OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name IN ('record_exception', 'set_status_on_exception', 'recordException') AND lower(a.value) = 'false')
       OR c.decorates IS NOT NULL AND f.language = 'rust' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.name = 'err' OR a.value LIKE '%err%'))
), told(call, kind) AS MATERIALIZED (
    SELECT b.call, e.kind FROM body b JOIN service_use e ON e.function = b.function AND e.role = 'span_error' LEFT JOIN setting s ON s.use = e.id AND s.name = 'status'
    WHERE e.kind <> 'status' OR coalesce(s.value, '') NOT REGEXP '(?i)(\.OK|^1|UNSET)$'
    UNION -- the bridge to OpenTelemetry sets both for a line of level error inside the span
    SELECT b.call, k.column1 FROM body b JOIN service_use e ON e.function = b.function AND e.role = 'log' AND e.kind = 'error' AND e.library = 'tracing' JOIN (VALUES ('exception'), ('status')) k
    WHERE b.depth = 0
)
SELECT s.path, s.line, s.call, s.library,
       max(m.call IS NULL OR EXISTS (SELECT 1 FROM told t WHERE t.call = s.call AND t.kind = 'exception')) AS exception,
       max(m.call IS NULL OR EXISTS (SELECT 1 FROM told t WHERE t.call = s.call AND t.kind = 'status')) AS status
FROM site s LEFT JOIN mute m ON m.call = s.call GROUP BY s.call
