-- the plugin functions around each function, innermost first, through their registrations
-- function: function.id of any function
-- plugin: the plugin function it stands in, or is registered under
-- depth: how far out
-- transparent: 1 when that plugin is transparent
-- prefix: path prefix of that plugin
-- index: function
-- index: plugin
WITH RECURSIVE up(function, at, depth) AS (
    SELECT f.id, f.id, 0 FROM function f
    WHERE EXISTS (SELECT 1 FROM plugin) AND f.kind IN ('function', 'method')
    UNION
    SELECT u.function, coalesce(p.around, f.parent), u.depth + 1
    FROM up u JOIN function f ON f.id = u.at LEFT JOIN plugin p ON p.function = u.at
    WHERE u.depth < 10 AND coalesce(p.around, f.parent) IS NOT NULL
)
SELECT u.function, p.function AS plugin, min(u.depth) AS depth, max(p.transparent) AS transparent, max(p.prefix) AS prefix
FROM up u JOIN plugin p ON p.function = u.at GROUP BY u.function, p.function
