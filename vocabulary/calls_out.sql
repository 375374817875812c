-- calls to other services, databases, caches, queues, mail or clouds
-- path: file
-- line: line
-- note: what is called
SELECT path, line, library || ' (' || kind || ')' AS note FROM outbound_call WHERE scope = 'service' AND role NOT IN ('route', 'telemetry')
UNION ALL
SELECT path, line, 'gateway route to ' || target FROM gateway_route
