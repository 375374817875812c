-- endpoints registered through a function of the repository that hands path and handler on: api.add_org_resource(Orders, "/api/orders"), s.handle("/orders", s.orders)
-- call: the call of that function, which makes the endpoint
-- inner: the call in it that registers
-- use: use.id of the inner call
-- pattern: path as written
-- index: call
-- index: inner
-- typed: call INTEGER, inner INTEGER
WITH handing(use, inner, function) AS MATERIALIZED ( -- what it registers is a parameter
    SELECT DISTINCT u.id, r.id, f.id
    FROM service_use u CROSS JOIN call r ON r.id = u.call AND r.decorates IS NULL CROSS JOIN function f ON f.id = r.function AND f.kind IN ('function', 'method') AND f.parameters <> ''
    CROSS JOIN argument a ON a.call = r.id AND a.name IS NULL AND a.written IS NOT NULL AND instr(',' || f.parameters || ',', ',' || a.written || ',') > 0
    WHERE u.role = 'route' AND (a.position > 0 OR a.kind = 'name' AND a.value LIKE '%:%')
), made(call, inner, use, pattern) AS (
    SELECT c.id, h.inner, h.use, (SELECT a.value FROM argument a WHERE a.call = c.id AND a.name IS NULL AND a.kind = 'string' AND a.value LIKE '%/%' AND a.value NOT LIKE '% % %' ORDER BY a.position LIMIT 1)
    FROM handing h CROSS JOIN service_call c ON c.target = h.function AND c.function IS NOT h.function
    WHERE EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name IS NULL AND (a.function IS NOT NULL OR a.origin IS NOT NULL OR a.kind = 'name' AND EXISTS (SELECT 1 FROM function_name n WHERE n.name = a.value)))
)
SELECT call, inner, use, pattern FROM made WHERE pattern IS NOT NULL GROUP BY call
