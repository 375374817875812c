-- outbound operations that go through a circuit breaker
-- call: call.id of the operation
-- circuit: circuit.id
-- index: call
-- index: circuit
-- typed: circuit INTEGER
SELECT o.call, p.site AS circuit FROM outbound_call o JOIN protection p ON p.kind = 'breaker' AND p.inner = o.call WHERE o.role = 'op'
UNION
SELECT o.call, p.site FROM outbound_call o CROSS JOIN call c ON c.id = o.call CROSS JOIN protection p ON p.kind = 'breaker' AND p.call IN (c.outer, c.origin) WHERE o.role = 'op'
UNION -- breaker.call(requests.get, url)
SELECT o.call, p.site FROM outbound_call o JOIN protection p ON p.kind = 'breaker' AND p.call = o.call WHERE o.role = 'op' AND o.use IS NULL
UNION
SELECT o.call, p.site FROM outbound_call o JOIN protection p ON p.kind = 'breaker' AND p.function = o.function WHERE o.role = 'op'
UNION -- asked for by a call of the repository's own that a hand-written breaker keeps away
SELECT w.call, p.site FROM outbound_call t JOIN protection p ON p.kind = 'breaker' AND p.inner = t.call JOIN circuit s ON s.id = p.site AND s.source = 'hand-written'
JOIN use u ON u.id = t.use JOIN use w ON w.id = u.origin WHERE t.role = 'through' AND w.call IS NOT NULL
UNION -- handed to what makes the client
SELECT o.call, s.id FROM circuit s JOIN client_policy p ON p.use = s.use
JOIN outbound_call o ON o.role = 'op' AND (o.made_by = p.client OR p.client IS NULL AND EXISTS (SELECT 1 FROM use r WHERE r.call = o.made_by AND r.role IN ('registration', 'registered')))
UNION -- an interceptor, a transport, an adapter: part of the client
SELECT o.call, s.id FROM circuit s JOIN client_chain h ON h.call = s.call JOIN outbound_call o ON o.made_by = h.client AND o.role = 'op'
UNION -- one of the repository's own
SELECT i.call, s.id FROM circuit s JOIN intercepted_call i ON i.function = s.runner WHERE s.source = 'hand-written'
UNION
SELECT i.call, s.id FROM circuit s JOIN breaker_fire b ON b.use = s.use JOIN call k ON k.id = b.call JOIN nested_function n ON n.function = k.function
JOIN intercepted_call i ON i.function = n.outer
UNION -- a plug-in of the session: what it is chained on, as often as it is shaped further
SELECT o.call, p.id FROM (
    WITH RECURSIVE session(id, call, depth) AS (
        SELECT s.id, s.call, 0 FROM circuit s CROSS JOIN use u ON u.id = s.use AND u.kind = 'session'
        UNION SELECT p.id, c.id, p.depth + 1 FROM session p CROSS JOIN call c ON c.origin = p.call WHERE p.depth < 16)
    SELECT id, call FROM session) p
CROSS JOIN outbound_call o ON o.call = p.call AND o.role = 'op'
UNION -- switched on for all clients of a library
SELECT o.call, s.id FROM circuit s JOIN outbound_call o ON o.library = s.name AND o.role = 'op' WHERE s.source = 'client'
UNION -- reached only through a breaker
SELECT o.call, s.site FROM outbound_call o JOIN sheltered_function s ON s.kind = 'breaker' AND s.function = o.function
WHERE o.role = 'op' AND NOT EXISTS (SELECT 1 FROM bare_function b WHERE b.kind = 'breaker' AND b.function = o.function)
UNION -- hosts of a mesh; when no operation names any of them, all that a mesh carries
SELECT o.call, s.id FROM outbound_call o JOIN circuit s ON s.source = 'mesh'
WHERE o.role = 'op' AND (
    EXISTS (SELECT 1 FROM argument a WHERE a.call IN (o.call, o.made_by) AND s.name REGEXP '^[a-z]'
              AND instr(replace(replace(lower(a.value), '_', '-'), 'process.env.', ''), substr(s.name, 1, instr(s.name || '.', '.') - 1)) > 0)
    OR o.kind IN ('http', 'grpc') AND (coalesce(s.name, '*') LIKE '*%'
       OR NOT (s.name NOT LIKE '*%' AND EXISTS (SELECT 1 FROM call_target t WHERE t.call = o.call AND t.host IS NOT NULL) AND EXISTS (SELECT 1 FROM document d WHERE d.path = s.path AND d.kind IN ('DestinationRule', 'Service')))
          AND NOT EXISTS (SELECT 1 FROM outbound_call x JOIN argument a ON a.call IN (x.call, x.made_by) JOIN circuit m ON m.source = 'mesh'
                      WHERE m.name REGEXP '^[a-z]' AND instr(replace(replace(lower(a.value), '_', '-'), 'process.env.', ''), substr(m.name, 1, instr(m.name || '.', '.') - 1)) > 0)))
