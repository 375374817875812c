-- files that say how a logger is made: where it is made, and where functions stand that give its options
-- call: call.id that makes it
-- path: file
-- index: call
-- index: path
WITH RECURSIVE made(call, path) AS MATERIALIZED (
    SELECT u.call, u.path FROM service_use u WHERE u.role = 'logger' AND u.call IS NOT NULL
), giving(call, function, depth) AS ( -- forRoot(options()), forRootAsync({ useFactory: () => options() })
    SELECT m.call, k.target, 0 FROM made m CROSS JOIN argument a ON a.call = m.call AND a.origin IS NOT NULL CROSS JOIN call k ON k.id = a.origin AND k.target IS NOT NULL
    UNION
    SELECT m.call, k.target, 0 FROM made m CROSS JOIN call k ON k.outer = m.call AND k.target IS NOT NULL
    UNION
    SELECT m.call, a.function, 0 FROM made m CROSS JOIN argument a ON a.call = m.call AND a.function IS NOT NULL
    UNION
    SELECT g.call, e.callee, g.depth + 1 FROM giving g CROSS JOIN call_edge e ON e.caller = g.function WHERE g.depth < 2
)
SELECT call, path FROM made
UNION
SELECT g.call, f.path FROM giving g JOIN function f ON f.id = g.function
