-- functions that count what happens: increments in a store or in memory
-- function: function.id
-- line: line
-- timed: 1 when the count is bound to a time
-- index: function
SELECT function, min(line) AS line, max(timed) AS timed FROM (
    SELECT c.function, c.line, 0 AS timed FROM service_call c
    WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(incr|incrby|hincrby|zadd|zcard|zcount|llen|rpush|lpush|increment|eval|evalsha|removeTokens|tryRemoveTokens|tryConsume|take|incrementAndGet|getAndIncrement|addAndGet|fetch_add|AddInt(32|64)|AddUint(32|64)|StringIncrement(Async)?|SortedSetAdd(Async)?|invokeScript|incrementAsync|incrementAndAwait|hIncrBy|zAdd|zCard)$') AND c.function IS NOT NULL
    UNION ALL
    SELECT t.function, t.line, 0 FROM trait t WHERE t.kind = 'increment' AND t.function IS NOT NULL AND t.scope = 'service'
    UNION ALL
    SELECT s.function, s.line, 0 FROM assignment s WHERE s.name REGEXP '(?i)(count|hits|tokens|requests|attempts|used|points)$' AND s.kind IN ('unknown', 'number') AND s.function IS NOT NULL
    UNION ALL
    SELECT g.function, g.line, 0 FROM service_call g CROSS JOIN service_call w ON w.origin = g.origin AND w.name = 'set' AND w.function = g.function
    WHERE g.name = 'get' AND g.origin IS NOT NULL AND (g.callee LIKE 'Map().%' OR g.callee LIKE '%cache%')
    UNION ALL
    SELECT c.function, c.line, 1 FROM service_call c WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(expire|expireAndAwait|pexpire|expireat|setex|psetex|now|hrtime|zremrangebyscore)$') AND c.function IS NOT NULL
    UNION ALL
    SELECT c.function, c.line, 1 FROM argument a CROSS JOIN service_call c ON c.id = a.call WHERE a.value IN ('EX', 'PX') AND c.function IS NOT NULL
    UNION ALL
    SELECT c.function, c.line, 1 FROM argument a CROSS JOIN service_call c ON c.id = a.call WHERE a.name IN ('expires_in', 'ttl', 'timeout', 'ex', 'px', 'EX', 'PX') AND c.function IS NOT NULL AND c.name IN ('increment', 'incr', 'set', 'add', 'write', 'fetch')
    UNION ALL -- the factory around it starts the window anew
    SELECT f.id, c.line, 1 FROM function f CROSS JOIN service_call c ON c.function = f.parent AND c.name = 'setInterval'
    WHERE f.parent IN (SELECT function FROM service_call WHERE name = 'setInterval')
) GROUP BY function HAVING min(timed) = 0
