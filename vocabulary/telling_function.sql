-- functions that write a log line or record a metric, themselves or through what they call
-- function: function.id
-- what: log or metric
-- path: where
-- line: line
-- index: function
WITH RECURSIVE direct(function, what, path, line) AS (
    SELECT l.function, 'log', l.path, l.line FROM shown_log l WHERE l.function IS NOT NULL
    UNION
    SELECT u.function, 'metric', u.path, u.line FROM service_use u WHERE u.role = 'metric_record' AND u.function IS NOT NULL
), up(function, what, path, line, depth) AS (
    SELECT function, what, path, line, 0 FROM direct
    UNION
    SELECT e.caller, u.what, u.path, u.line, u.depth + 1 FROM up u JOIN call_edge e ON e.callee = u.function JOIN function f ON f.id = e.caller
    WHERE u.depth < 2 AND f.kind NOT IN ('module', 'class')
)
SELECT function, what, path, line FROM (
    SELECT *, row_number() OVER (PARTITION BY function, what ORDER BY depth, path, line) AS place FROM up) WHERE place = 1
