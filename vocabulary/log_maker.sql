-- the logger behind each log call, through its children
-- call: call.id of the log call
-- maker: call.id that made the logger
-- index: call
WITH RECURSIVE up(call, maker, depth) AS (
    SELECT u.call, u.made_by, 0 FROM service_use u WHERE u.role = 'log' AND u.made_by IS NOT NULL
    UNION
    SELECT u.call, c.origin, u.depth + 1 FROM up u CROSS JOIN call c ON c.id = u.maker
    WHERE u.depth < 4 AND c.name = 'child' AND c.origin IS NOT NULL
)
SELECT u.call, u.maker FROM up u WHERE u.maker IN (SELECT l.call FROM service_use l WHERE l.role = 'logger')
