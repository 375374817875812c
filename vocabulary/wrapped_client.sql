-- clients that are only made to be handed to the maker of another client, whose calls they carry
-- call: call.id that makes the inner client
-- index: call
SELECT o.call FROM outbound_call o CROSS JOIN argument a ON a.origin = o.call CROSS JOIN call w ON w.id = a.call AND w.target IS NULL
WHERE o.role = 'client' AND o.scope = 'service'
  AND NOT EXISTS (SELECT 1 FROM outbound_call x WHERE x.library = o.library AND x.role = 'op' AND x.scope = 'service')
