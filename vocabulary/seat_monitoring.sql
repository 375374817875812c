-- what watches the service: configurations of monitoring, else where its own failures are told to someone
-- path: file
-- line: line
-- note: what stands there
SELECT path, line, note FROM (
    SELECT path, line, 'the configuration of ' || kind AS note, 0 AS rank FROM document WHERE kind IN ('prometheus', 'alertmanager') AND role = 'production'
    UNION ALL
    SELECT path, line, note, 1 FROM seat_workload
) ORDER BY rank, path, line
