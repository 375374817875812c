-- the plugin functions around each function, innermost first, through their registrations
-- function: function.id of any function
-- plugin: the plugin function it stands in, or is registered under
-- depth: how far out
-- index: function
-- index: plugin
WITH RECURSIVE up(function, at, plugin, depth) AS (
    SELECT f.id, f.id, p.function, 0 FROM function f LEFT JOIN plugin p ON p.function = f.id
    WHERE EXISTS (SELECT 1 FROM plugin) AND f.kind IN ('function', 'method', 'module')
    UNION
    SELECT u.function, coalesce(CASE WHEN u.plugin IS NOT NULL THEN p.around END, f.parent),
           (SELECT q.function FROM plugin q WHERE q.function = coalesce(CASE WHEN u.plugin IS NOT NULL THEN p.around END, f.parent)), u.depth + 1
    FROM up u JOIN function f ON f.id = u.at LEFT JOIN plugin p ON p.function = u.plugin
    WHERE u.depth < 8 AND coalesce(CASE WHEN u.plugin IS NOT NULL THEN p.around END, f.parent) IS NOT NULL
)
SELECT function, plugin, min(depth) AS depth FROM up WHERE plugin IS NOT NULL GROUP BY function, plugin
