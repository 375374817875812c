-- where every request comes in: lists of middleware, what makes the application, what starts its server; those nearest to the server first
-- path: file
-- line: line
-- note: what stands there
WITH place(path, line, note, rank) AS (
    SELECT path, min(line), 'the middleware of all requests', 0 FROM assignment
    WHERE name IN ('MIDDLEWARE', 'MIDDLEWARE_CLASSES') AND target IN ('exports.MIDDLEWARE', 'exports.MIDDLEWARE_CLASSES') AND scope = 'service' GROUP BY path
    UNION ALL -- Next.js
    SELECT f.path, min(f.line), 'the middleware of all requests', 0 FROM function f JOIN file w ON w.path = f.path AND w.role = 'production' AND w.language IN ('typescript', 'javascript')
    WHERE f.name IN ('middleware', 'proxy') AND f.kind = 'function' AND basename(f.path) IN ('middleware.ts', 'middleware.js', 'proxy.ts', 'proxy.js') GROUP BY f.path
    UNION ALL
    SELECT path, min(line), 'middleware of ' || library, 1 FROM service_use WHERE role = 'middleware' GROUP BY path
    UNION ALL
    SELECT path, min(line), 'the application, made with ' || library, 2 FROM service_use WHERE role = 'app' GROUP BY path
    UNION ALL
    SELECT path, min(line), 'the server of ' || library, 3 FROM service_use WHERE role IN ('server', 'listen') GROUP BY path
)
SELECT path, line, note FROM place p
ORDER BY NOT EXISTS (SELECT 1 FROM place s WHERE s.path = p.path AND s.rank IN (0, 3)), rank = 3, path, rank
