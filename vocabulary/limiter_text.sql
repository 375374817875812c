-- what the code of a function says: its returns, what it passes on, headers it names
-- function: function.id
-- text: all of it
-- index: function
WITH wanted(function) AS MATERIALIZED (
    SELECT a.function FROM argument a JOIN use u ON u.call = a.call AND u.role = 'limiter' WHERE a.function IS NOT NULL
    UNION SELECT i.function FROM use u CROSS JOIN argument a ON a.call = u.call AND a.origin IS NOT NULL CROSS JOIN argument i ON i.call = a.origin AND i.function IS NOT NULL WHERE u.role = 'limiter' -- WithKeyGetter(func(c) ...)
    UNION SELECT l.site FROM limiting_function l
    UNION SELECT a.function FROM argument a JOIN service_call c ON c.id = a.call AND c.name IN ('requestKey', 'init') AND (c.name = 'requestKey' OR a.name = 'identifier') WHERE a.function IS NOT NULL
    UNION SELECT n.function FROM setting t JOIN use u ON u.id = t.use AND u.role = 'limiter' JOIN function_name n ON n.name = t.value AND n.kind = 'function' WHERE t.name = 'key'
    UNION SELECT g.id FROM function g WHERE g.kind = 'method' AND (g.name IN ('getTracker', 'generateKey') OR g.name = 'extract' AND g.path LIKE '%.rs')
)
SELECT function, group_concat(text, ' ') AS text FROM (
    SELECT w.function, 0 AS part, t.kind, t.rowid AS place, t.detail AS text FROM wanted w CROSS JOIN trait t ON t.function = w.function AND t.kind IN ('return', 'header')
    UNION ALL
    SELECT w.function, 1, '', c.id, c.callee || ' ' || coalesce((SELECT group_concat(a.value, ' ') FROM argument a WHERE a.call = c.id AND a.kind <> 'number'), '')
    FROM wanted w CROSS JOIN call c ON c.function = w.function
    UNION ALL -- what is taken out of an optional value: claims.map(|c| c.sub)
    SELECT w.function, -1, '', t.rowid, t.detail
    FROM wanted w CROSS JOIN call c ON c.function = w.function AND c.name IN ('map', 'and_then', 'map_or', 'map_or_else', 'flatMap', 'let') CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    CROSS JOIN trait t ON t.function = a.function AND t.kind = 'return'
    ORDER BY 1, 2, 3, 4
) GROUP BY function
