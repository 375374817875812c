-- what a class says runs before its methods, taken back by a class that inherits it, or for some of the methods
-- hook: call.id that declared it
-- target: function.id of the class or method that is without it
-- index: target, hook
WITH skip(target, name) AS (
    SELECT c.decorates, replace(a.value, rtrim(a.value, replace(a.value, '.', '')), '')
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.name IS NULL AND a.value IS NOT NULL
    WHERE c.name IN ('skip_before_action', 'skip_around_action', 'skip_before_filter') AND c.decorates IS NOT NULL
)
SELECT DISTINCT h.id AS hook, s.target
FROM service_call h CROSS JOIN argument a ON a.call = h.id AND a.name IS NULL AND a.value IS NOT NULL
CROSS JOIN skip s ON s.name = replace(a.value, rtrim(a.value, replace(a.value, '.', '')), '')
WHERE h.name IN ('before_action', 'prepend_before_action', 'append_before_action', 'around_action', 'before_filter') AND h.decorates IS NOT NULL
