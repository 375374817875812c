-- functions that run inside a request or while a message is handled
-- function: function.id
-- kind: request or message
-- index: function
-- typed: function INTEGER
WITH RECURSIVE first(function, kind) AS (
    SELECT handler, 'request' FROM route WHERE handler IS NOT NULL
    UNION
    SELECT m.function, 'request' FROM route_middleware m WHERE m.function IS NOT NULL
    UNION -- http.createServer(handler)
    SELECT a.function, CASE u.role WHEN 'queue_worker' THEN 'message' ELSE 'request' END
    FROM service_use u JOIN argument a ON a.call = u.call
    WHERE u.role IN ('server', 'route', 'queue_worker') AND a.function IS NOT NULL
    UNION
    SELECT c.decorates, CASE u.role WHEN 'queue_worker' THEN 'message' ELSE 'request' END
    FROM service_use u JOIN call c ON c.id = u.call
    WHERE u.role IN ('route', 'queue_worker') AND c.decorates IS NOT NULL
    UNION -- @app.task
    SELECT c.decorates, 'message' FROM service_use u JOIN call c ON c.id = u.call
    WHERE u.role = 'job' AND u.kind = 'task' AND c.decorates IS NOT NULL
), down(function, kind, depth) AS (
    SELECT function, kind, 0 FROM first
    UNION
    SELECT e.callee, d.kind, d.depth + 1 FROM down d JOIN call_edge e ON e.caller = d.function WHERE d.depth < 8
)
SELECT function, min(kind) AS kind FROM down GROUP BY function
