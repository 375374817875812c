-- outbound calls that pass through an interceptor of their client
-- call: call.id of the outbound call
-- function: function.id of the interceptor
-- index: function
-- typed: call INTEGER, function INTEGER
SELECT o.call, i.function FROM client_interceptor i JOIN outbound_call o ON o.made_by = i.client AND o.role = 'op' WHERE o.scope = 'service' AND i.client NOT IN (SELECT client FROM client_chain)
UNION -- by it, or made by another call of the chain
SELECT o.call, i.function FROM client_interceptor i JOIN client_chain h ON h.client = i.client JOIN outbound_call o ON o.made_by = h.call AND o.role = 'op' WHERE o.scope = 'service'
UNION
SELECT o.call, i.function FROM client_interceptor i JOIN outbound_call o ON o.kind = 'http' AND o.role = 'op' AND o.scope = 'service' AND (i.library IS NULL OR o.library = i.library)
WHERE i.client IS NULL
UNION -- what it passes on: super().request(...)
SELECT o.call, i.function FROM client_interceptor i JOIN outbound_call o ON o.function = i.function AND o.role = 'op' WHERE o.scope = 'service'
