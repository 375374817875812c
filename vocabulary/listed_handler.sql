-- handlers that an application or router is made with: Litestar(route_handlers=[Orders, show, api])
-- app: the call that makes it
-- target: function.id of the class or function, NULL a router
-- router: the call that made the router, NULL none
-- index: target
-- typed: target INTEGER, router INTEGER
SELECT DISTINCT a.call AS app, coalesce(a.function, n.function) AS target, a.origin AS router
FROM service_use u CROSS JOIN argument a ON a.call = u.call AND a.name = 'route_handlers[]' LEFT JOIN function_name n ON n.name = a.value AND n.kind = 'class'
WHERE u.role = 'app'
