-- filters put on one endpoint by the chain that maps it: app.MapPost(...).AddEndpointFilter<KeyFilter>()
-- call: the call that adds the filter
-- endpoint: the call that maps the endpoint
-- index: call
-- index: endpoint
WITH RECURSIVE back(call, made, depth) AS (
    SELECT u.call, c.origin, 0 FROM service_use u JOIN call c ON c.id = u.call WHERE u.role = 'middleware' AND u.kind = 'endpoint filter'
    UNION
    SELECT b.call, c.origin, b.depth + 1 FROM back b JOIN call c ON c.id = b.made
    WHERE b.depth < 8 AND c.origin IS NOT NULL AND NOT EXISTS (SELECT 1 FROM use r WHERE r.call = b.made AND r.role = 'route')
)
SELECT b.call, b.made AS endpoint FROM back b JOIN use r ON r.call = b.made AND r.role = 'route'
