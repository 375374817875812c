-- functions that count failed attempts
-- function: function.id
-- index: function
SELECT c.function FROM service_call c WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(incr|incrby|hincrby|increment|zadd|consume|penalty|recordFailure\w*|registerFail\w*|addAttempt|lpush|rpush)$') AND c.function IS NOT NULL
UNION
SELECT c.function FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE c.function IS NOT NULL AND (a.value REGEXP '(?i)(attempt|fail|(?<![nse])tries|wrong|strikes|lock|count)\w*\s*(=|\+).*\+\s*(1|\$\d|\?)' OR coalesce(a.name, '') REGEXP '(?i)(\$inc\.|(attempt|fail|(?<![nse])tries|wrong|strikes)\w*\.increment|^data\.(failed|lock))'
     OR a.value REGEXP '(?i)^\s*insert\s+into\s+\w*(attempt|fail)' OR a.value REGEXP '(?is)^\s*update\s.*\bset\b.*\b\w*(attempt|fail|(?<![nse])tries|wrong|strikes|locked|frozen|blocked)\w*\s*=')
UNION
SELECT t.function FROM trait t WHERE t.kind = 'increment' AND t.function IS NOT NULL AND t.detail REGEXP '(?i)(attemp|fail|(?<![nse])tries|wrong|strikes|count)'
UNION
SELECT s.function FROM assignment s WHERE s.function IS NOT NULL AND s.name REGEXP '(?i)(attempt?s?|failures?|failed\w*|(?<![nse])tries|wrong\w*|strikes|lock\w*until|count)$' AND s.kind IN ('unknown', 'number', 'call', 'name')
UNION -- setFailedAttempts(...), recordFailure(email), RateLimiter::hit()
SELECT c.function FROM service_call c WHERE c.function IS NOT NULL AND c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(set|inc(r|rement|rease)?|bump|add|record|register|note|track|count|log)_?(failed|fail|failure|bad|wrong|invalid|unsuccessful|login)_?\w*(attempts?|logins?|(?<![nse])tries|count|fail\w*|passwords?)?!?$|^hit$|^AccessFailedAsync$')
UNION -- guard.Failed(name): a function of the repository that keeps it
SELECT c.function FROM service_call c JOIN assignment s ON s.function = c.target WHERE c.function IS NOT NULL AND c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(on_?)?(fail|failed|failure|missed|wrong|strike)$')
UNION -- attempts.merge(name, 1, Integer::sum), Attempts.AddOrUpdate(...)
SELECT c.function FROM service_call c WHERE c.function IS NOT NULL AND c.name IN ('merge', 'compute', 'AddOrUpdate', 'incrementAndGet', 'getAndIncrement', 'addAndGet', 'fetch_add')
  AND (c.path IN (SELECT b.path FROM block b WHERE b.kind = 'branch' AND b.detail REGEXP '(?i)(attemp|fail|(?<![nse])tries|wrong|strikes)')
       OR EXISTS (SELECT 1 FROM function f WHERE f.id = c.function AND (f.name REGEXP '(?i)(attemp|fail|wrong|strike)' OR f.class REGEXP '(?i)(attemp|fail|lockout|brute)')))
UNION -- increment!(:failed_attempts)
SELECT c.function FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.position = 0
WHERE c.function IS NOT NULL AND c.name IN ('increment!', 'increment_counter') AND a.value REGEXP '(?i)(attemp|fail|(?<![nse])tries|wrong|strikes)'
UNION
SELECT u.function FROM service_use u JOIN argument a ON a.call = u.call AND a.kind = 'boolean' AND a.value = 'true' WHERE u.role = 'credential_check' AND u.function IS NOT NULL AND u.library = 'Microsoft.AspNetCore.Authentication'
