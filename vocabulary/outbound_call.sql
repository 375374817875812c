-- calls that leave the service, and the clients they go through, each with its time bound
-- path: file of the call
-- line: line of it
-- kind: http, grpc, db, cache, queue, email, cloud
-- library: what makes the call
-- timeout: text of the full bound ('5000 ms', '30000 ms (default)'); NULL none; 'unknown' unresolved
-- timeout_source: explicit, inherited, global, context, wrapper, default
-- completeness: full; or connect, idle, acquire when only that is bounded
-- role: op (an operation) or client (a construction)
-- scope: service, browser or build
-- call: call.id
-- use: use.id
-- made_by: the call that made the client
-- function: innermost function
-- unit: unit of its file
-- index: path, line
-- index: call
-- index: made_by
-- index: function
SELECT u.path, u.line, u.kind, u.library,
       CASE WHEN own.timeout IS NOT NULL OR own.source IN ('explicit', 'inherited') AND own.completeness = 'full' THEN own.timeout
            ELSE client_bound.timeout END AS timeout,
       CASE WHEN own.timeout IS NOT NULL OR client_bound.use IS NULL THEN own.source
            WHEN client_bound.source = 'default' THEN 'default' ELSE 'inherited' END AS timeout_source,
       CASE WHEN own.timeout IS NOT NULL OR client_bound.use IS NULL THEN own.completeness
            ELSE client_bound.completeness END AS completeness,
       CASE u.role WHEN 'client' THEN 'client' ELSE 'op' END AS role,
       u.scope, u.call, u.id AS use, c.origin AS made_by, u.function, u.unit
FROM use u
JOIN file f ON f.path = u.path AND f.role = 'production'
LEFT JOIN call c ON c.id = u.call
LEFT JOIN bound own ON own.use = u.id
LEFT JOIN (SELECT call, min(id) AS id FROM use WHERE role = 'client' GROUP BY call) client ON client.call = c.origin AND u.role = 'outbound_call'
LEFT JOIN bound client_bound ON client_bound.use = client.id
WHERE u.role IN ('outbound_call', 'client')
