-- methods of classes that answer requests of an HTTP method
-- class: function.id of the class
-- id: function.id of the method
-- method: HTTP method, upper-case
-- index: class
SELECT f.parent AS class, f.id, CASE f.name WHEN 'list' THEN 'GET' WHEN 'retrieve' THEN 'GET' WHEN 'create' THEN 'POST' WHEN 'update' THEN 'PUT'
       WHEN 'partial_update' THEN 'PATCH' WHEN 'destroy' THEN 'DELETE' WHEN 'form_valid' THEN 'POST' ELSE upper(f.name) END AS method
FROM function f WHERE f.kind = 'method' AND f.name IN ('get', 'post', 'put', 'patch', 'delete', 'list', 'retrieve', 'create', 'update', 'partial_update', 'destroy', 'form_valid')
