-- databases that the code uses
-- path: file
-- line: line
-- note: which
SELECT path, line, library AS note FROM outbound_call WHERE kind = 'db' AND scope = 'service'
UNION -- a client or pool that is made and whose queries are not seen
SELECT path, line, library FROM service_use WHERE role = 'pool' AND kind = 'db' AND call IS NOT NULL AND library IN ('sequel', 'r2dbc-pool')
