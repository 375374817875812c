-- where a policy for calls would stand: what makes the clients, and calls that need none, of requests first
-- path: file
-- line: line
-- note: what is called
WITH called(path, line, note, rank) AS (
    SELECT o.path, o.line, o.library || ' (' || o.kind || ')',
           CASE WHEN o.path IN (SELECT path FROM offline_file) THEN 5
                WHEN o.role = 'client' AND o.kind <> 'email' THEN 0
                WHEN o.role = 'op' AND o.kind IN ('http', 'grpc', 'cloud') AND o.made_by IS NULL THEN CASE WHEN o.function IN (SELECT function FROM request_function) THEN 0 ELSE 1 END
                WHEN o.role = 'op' AND o.function IN (SELECT function FROM request_function) THEN 2 ELSE 3 END
    FROM outbound_call o WHERE o.scope = 'service' AND o.role NOT IN ('route', 'telemetry')
    UNION ALL
    SELECT path, line, 'gateway route to ' || target, 0 FROM gateway_route
)
SELECT path, line, note FROM called ORDER BY rank, path, line
