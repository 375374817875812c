-- functions that hear of each query of the database layer or call of a client: events of ORMs, drivers and clients
-- function: function.id
-- library: catalogue entry of the queries or calls; NULL all queries
-- index: function
-- typed: function INTEGER
SELECT p.function, CASE a.value WHEN 'sql.active_record' THEN 'active_record' WHEN 'request.faraday' THEN 'faraday' WHEN 'request.http' THEN 'http' END AS library
FROM service_call c JOIN passed_function p ON p.call = c.id LEFT JOIN argument a ON a.call = c.id AND a.position = 0 AND a.kind = 'string'
WHERE c.name IN ('subscribe', 'monotonic_subscribe') AND a.value IN ('sql.active_record', 'request.faraday', 'request.http')
   OR c.name = 'listen' AND c.callee LIKE '%DB.listen' OR c.callee LIKE '%DB.whenQueryingForLongerThan'
   OR c.name = 'listens_for'
   OR c.name = '$on' AND a.value = 'query'
UNION -- @event.listens_for(engine, "after_cursor_execute")
SELECT c.decorates, 'sqlalchemy' FROM service_call c WHERE c.name = 'listens_for' AND c.decorates IS NOT NULL
