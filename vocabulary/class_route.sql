-- classes whose methods answer an endpoint: views and view sets handed to a route, as a class or through as_view()
-- call: the call that makes the route
-- class: function.id of the class
-- index: call
-- index: class
SELECT DISTINCT a.call, n.function AS class
FROM service_use u CROSS JOIN argument a ON a.call = u.call AND a.kind = 'name' AND a.value IS NOT NULL AND a.name IS NOT 'controller'
CROSS JOIN function_name n ON n.name = a.value AND n.kind = 'class'
WHERE u.role = 'route'
UNION
SELECT DISTINCT a.call, n.function
FROM service_use u CROSS JOIN argument a ON a.call = u.call AND a.origin IS NOT NULL
CROSS JOIN call v ON v.id = a.origin AND v.name = 'as_view' CROSS JOIN function_name n ON n.name = v.receiver AND n.kind = 'class'
WHERE u.role = 'route'
UNION -- login_required(View.as_view())
SELECT DISTINCT a.call, n.function
FROM service_use u CROSS JOIN argument a ON a.call = u.call AND a.origin IS NOT NULL CROSS JOIN argument i ON i.call = a.origin AND i.origin IS NOT NULL
CROSS JOIN call v ON v.id = i.origin AND v.name = 'as_view' CROSS JOIN function_name n ON n.name = v.receiver AND n.kind = 'class'
WHERE u.role = 'route'
UNION
SELECT DISTINCT a.call, n.function FROM wrapped_route w CROSS JOIN argument a ON a.call = w.call AND a.kind = 'name' AND a.value IS NOT NULL CROSS JOIN function_name n ON n.name = a.value AND n.kind = 'class'
