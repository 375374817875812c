-- functions that run to answer each endpoint, its handler first
-- route: route.id
-- function: function.id
-- depth: calls away from the handler
-- index: route
-- index: function
-- typed: function INTEGER, route INTEGER
WITH RECURSIVE walk(route, function, depth) AS (
    SELECT id, handler, 0 FROM route WHERE handler IS NOT NULL
    UNION
    SELECT w.route, e.callee, w.depth + 1 FROM walk w JOIN call_edge e ON e.caller = w.function WHERE w.depth < 5
)
SELECT route, function, min(depth) AS depth FROM walk GROUP BY route, function
