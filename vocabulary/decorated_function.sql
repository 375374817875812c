-- functions put on the application under a name: app.decorate('authenticate', fn)
-- name: the name
-- function: function.id
-- index: name
SELECT n.value AS name, i.function FROM service_call d CROSS JOIN argument n ON n.call = d.id AND n.position = 0 AND n.kind = 'string'
CROSS JOIN argument i ON i.call = d.id AND i.position = 1 AND i.function IS NOT NULL WHERE d.name = 'decorate'
