-- functions that count failed attempts
-- function: function.id
-- index: function
SELECT c.function FROM service_call c WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(incr|incrby|hincrby|increment|zadd|consume|penalty|recordFailure\w*|registerFail\w*|addAttempt|lpush|rpush)$') AND c.function IS NOT NULL
UNION
SELECT c.function FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE c.function IS NOT NULL AND (a.value REGEXP '(?i)(attempt|fail|tries|wrong|strikes|lock|count)\w*\s*(=|\+).*\+\s*(1|\$\d|\?)' OR coalesce(a.name, '') REGEXP '(?i)(\$inc\.|(attempt|fail|tries|wrong|strikes)\w*\.increment|^data\.(failed|lock))'
     OR a.value REGEXP '(?i)^\s*insert\s+into\s+\w*(attempt|fail)')
UNION
SELECT t.function FROM trait t WHERE t.kind = 'increment' AND t.function IS NOT NULL AND t.detail REGEXP '(?i)(attempt|fail|tries|wrong|strikes|count)'
UNION
SELECT s.function FROM assignment s WHERE s.function IS NOT NULL AND s.name REGEXP '(?i)(attempts?|failures?|failed\w*|tries|wrong\w*|strikes|lock\w*until|count)$' AND s.kind IN ('unknown', 'number', 'call', 'name')
