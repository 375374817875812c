-- the plugin functions around each function, innermost first, through their registrations
-- function: function.id of any function
-- plugin: the plugin function it stands in, or is registered under
-- depth: how far out
-- transparent: 1 when that plugin is transparent
-- prefix: path prefix of that plugin
-- index: function
-- index: plugin
WITH RECURSIVE down(plugin, function, depth) AS ( -- from the few plugins to what stands in them
    SELECT function, function, 0 FROM plugin
    UNION
    SELECT d.plugin, f.id, d.depth + 1 FROM down d CROSS JOIN function f ON f.parent = d.function
    WHERE d.depth < 10 AND (NOT EXISTS (SELECT 1 FROM plugin p WHERE p.function = f.id) OR EXISTS (SELECT 1 FROM plugin p WHERE p.function = f.id AND p.around IS NULL))
    UNION
    SELECT d.plugin, p.function, d.depth + 1 FROM down d CROSS JOIN plugin p ON p.around = d.function WHERE d.depth < 10
)
SELECT d.function, p.function AS plugin, min(d.depth) AS depth, max(p.transparent) AS transparent, max(p.prefix) AS prefix
FROM down d JOIN plugin p ON p.function = d.plugin JOIN function f ON f.id = d.function AND f.kind IN ('function', 'method') GROUP BY d.function, p.function
