-- what the code of a function says: its returns, what it passes on, headers it names
-- function: function.id
-- text: all of it
-- index: function
SELECT function, group_concat(text, ' ') AS text FROM (
    SELECT t.function, t.detail AS text FROM trait t WHERE t.kind IN ('return', 'header')
    UNION ALL
    SELECT c.function, c.callee || ' ' || coalesce((SELECT group_concat(a.value, ' ') FROM argument a WHERE a.call = c.id AND a.kind <> 'number'), '') FROM call c
) WHERE function IN (SELECT a.function FROM argument a JOIN use u ON u.call = a.call AND u.role = 'limiter' WHERE a.function IS NOT NULL
                     UNION SELECT l.site FROM limiting_function l
                     UNION SELECT g.id FROM function g WHERE g.kind = 'method' AND g.name IN ('getTracker', 'generateKey'))
GROUP BY function
