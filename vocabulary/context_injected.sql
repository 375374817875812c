-- outbound calls whose headers get the trace context by hand: where they are made, by a function that makes the headers, or by one that hands them on
-- call: call.id of the outbound call
-- path: where the context is injected
-- line: line
-- index: call
WITH injector AS (
    SELECT function, min(path) AS path, min(line) AS line FROM service_use WHERE role = 'propagator' AND kind = 'inject' AND function IS NOT NULL GROUP BY function
), found AS (
    SELECT o.call, i.path, i.line FROM outbound_call o JOIN injector i ON i.function = o.function
    UNION ALL -- headers: outgoing()
    SELECT o.call, i.path, i.line FROM injector i JOIN service_call k ON k.target = i.function JOIN outbound_call o ON o.function = k.function
    UNION ALL -- carried((headers) => fetch(url, { headers }))
    SELECT o.call, i.path, i.line FROM injector i JOIN service_call k ON k.target = i.function JOIN passed_function p ON p.call = k.id JOIN outbound_call o ON o.function = p.function
    UNION ALL -- an interceptor of the client
    SELECT o.call, i.path, i.line FROM injector i JOIN passed_function p ON p.function = i.function JOIN service_call h ON h.id = p.call AND h.name IN ('use', 'create', 'extend')
    JOIN outbound_call o ON o.made_by IN (h.origin, h.id) OR h.callee LIKE o.library || '.interceptors.request.use'
)
SELECT call, min(path) AS path, min(line) AS line FROM found GROUP BY call
