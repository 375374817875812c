-- functions that hear of each query of the database layer: events of ORMs and drivers
-- function: function.id
-- library: catalogue entry of the queries; NULL all
-- index: function
-- typed: function INTEGER
SELECT p.function, CASE WHEN a.value = 'sql.active_record' THEN 'active_record' END AS library
FROM service_call c JOIN passed_function p ON p.call = c.id LEFT JOIN argument a ON a.call = c.id AND a.position = 0 AND a.kind = 'string'
WHERE c.name IN ('subscribe', 'monotonic_subscribe') AND a.value = 'sql.active_record'
   OR c.name = 'listen' AND c.callee LIKE '%DB.listen' OR c.callee LIKE '%DB.whenQueryingForLongerThan'
   OR c.name = 'listens_for'
   OR c.name = '$on' AND a.value = 'query'
UNION -- @event.listens_for(engine, "after_cursor_execute")
SELECT c.decorates, 'sqlalchemy' FROM service_call c WHERE c.name = 'listens_for' AND c.decorates IS NOT NULL
