-- places where a cache is asked or filled, and headers by which others may cache
-- function: function.id
-- path: file
-- line: line
-- kind: read, write, wrap, header
-- expires: 1 when entries end
-- note: what it is
-- index: function
-- typed: function INTEGER
-- anchor: php ResultCache
-- anchor: php SharedMaxAge
-- anchor: ruby expires_in
-- anchor: csharp ResponseCache
-- anchor: python cache_control
-- anchor: go Cache-Control
-- anchor: python Cache-Control
-- anchor: php Cache-Control
-- anchor: ruby Cache-Control
-- anchor: java Cache-Control
-- anchor: kotlin Cache-Control
-- anchor: csharp Cache-Control
WITH store(call, expires) AS (
    SELECT u.call, max(coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'expiry'), 'none') NOT IN ('none', '0', '0 ms', 'unset')) FROM service_use u WHERE u.role = 'cache' AND u.kind = 'store' AND u.call IS NOT NULL GROUP BY u.call
), null_store AS ( -- config.cache_store = :null_store keeps nothing
    SELECT r.path FROM rails_setting r WHERE r.name = 'cache_store' AND r.value = 'null_store' AND r.path LIKE '%environments/production.rb'
)
SELECT coalesce(c.decorates, u.function) AS function, u.path, u.line, CASE WHEN u.kind = 'redis' THEN 'write' WHEN u.kind = 'memory' AND c.decorates IS NOT NULL THEN 'wrap' ELSE u.kind END AS kind,
       CASE WHEN u.kind = 'header' THEN coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'expiry'), '') REGEXP '(?i)(max-?age=[1-9]|s-maxage=[1-9]|immutable|^[1-9]\d* ?(ms|s)?$|\$\{)'
            WHEN coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'expiry' AND s.value IS NOT NULL), 'none') NOT IN ('none', '0', '0 ms', 'false', 'unset') THEN 1
            ELSE coalesce((SELECT t.expires FROM store t WHERE t.call = c.origin), 0) END AS expires,
       u.library AS note
FROM service_use u LEFT JOIN call c ON c.id = u.call WHERE u.role = 'cache' AND u.kind NOT IN ('store', 'page') AND u.function IS NOT NULL
  AND NOT (u.library = 'functools' AND c.decorates NOT IN (SELECT function FROM outbound_function)) -- settings and texts that are made once
  AND NOT (u.library = 'django' AND u.kind <> 'header' AND EXISTS (SELECT 1 FROM assignment a WHERE a.name = 'BACKEND' AND a.target = 'exports.CACHES.default.BACKEND' AND a.scope = 'service' AND a.value LIKE '%.DummyCache' AND NOT a.path REGEXP '(?i)(local|dev|test)[^/]*\.py$'))
  AND NOT (u.path LIKE '%.rb' AND EXISTS (SELECT 1 FROM null_store))
  AND NOT (u.library = 'spring-cache' AND EXISTS (SELECT 1 FROM node n WHERE n.shape = 'spring.cache.type' AND lower(n.value) = 'none' AND NOT basename(n.path) REGEXP '(?i)-(dev|local|test)[\w-]*\.'))
UNION -- a cache that was told how to load what it has not: Caffeine.newBuilder().build(this::load).get(id)
SELECT g.function, g.path, g.line, 'wrap', t.expires, 'a loading cache' FROM store t CROSS JOIN service_call g ON g.origin = t.call AND g.function IS NOT NULL AND g.name IN ('get', 'getAll', 'getUnchecked', 'refresh', 'fetch', 'memo')
WHERE EXISTS (SELECT 1 FROM argument a WHERE a.call = t.call AND a.function IS NOT NULL)
UNION
SELECT a.function, u.path, u.line, 'wrap', coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'expiry' AND s.value IS NOT NULL), 'none') NOT IN ('none', '0', '0 ms', 'false', 'unset')
       OR EXISTS (SELECT 1 FROM assignment e WHERE e.function = a.function AND e.name IN ('AbsoluteExpirationRelativeToNow', 'AbsoluteExpiration', 'SlidingExpiration')) -- entry => { entry.SlidingExpiration = ... }
       OR EXISTS (SELECT 1 FROM service_call e WHERE e.function = a.function AND e.name IN ('SetAbsoluteExpiration', 'SetSlidingExpiration', 'expiresAfter', 'expiresAt')), u.library
FROM service_use u JOIN argument a ON a.call = u.call AND a.function IS NOT NULL WHERE u.role = 'cache' AND u.kind IN ('wrap', 'handler')
  AND NOT (u.path LIKE '%.rb' AND EXISTS (SELECT 1 FROM null_store))
UNION
SELECT c.function, c.path, c.line, 'read', 0, o.library FROM outbound_call o JOIN service_call c ON c.id = o.call
WHERE o.kind = 'cache' AND c.name REGEXP '(?i)^(get|hget|mget|hgetall|getex|getbuffer|getasync|getstring(async)?|(string|hash)get(all)?(async)?)$' AND c.function IS NOT NULL
UNION
SELECT c.function, c.path, c.line, 'write', EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.value IN ('EX', 'PX', 'EXAT', 'PXAT') OR a.name IN ('EX', 'PX', 'ttl', 'ex', 'px', 'expiration.value')))
       OR lower(c.name) IN ('setex', 'psetex') OR EXISTS (SELECT 1 FROM service_call e WHERE e.function = c.function AND e.origin = c.origin AND e.name IN ('expire', 'pexpire')), o.library
FROM outbound_call o JOIN service_call c ON c.id = o.call
WHERE o.kind = 'cache' AND c.name REGEXP '(?i)^(set|setex|psetex|hset|mset|stringset(async)?)$' AND c.function IS NOT NULL
UNION
SELECT g.function, g.path, g.line, 'read', 0, 'a map in memory' FROM service_call g JOIN call m ON m.id = g.origin AND m.callee = 'Map' AND m.constructs = 1 JOIN function f ON f.id = m.function AND (f.kind = 'module' OR m.function <> g.function)
WHERE g.name = 'get' AND g.function IS NOT NULL AND EXISTS (SELECT 1 FROM service_call w WHERE w.origin = g.origin AND w.function = g.function AND w.name = 'set')
UNION
SELECT w.function, w.path, w.line, 'write',
       EXISTS (SELECT 1 FROM argument a WHERE a.call = w.id AND a.name REGEXP '(?i)(expir|until|ttl|at$|time|stamp)') OR EXISTS (SELECT 1 FROM service_call t WHERE t.function = w.function AND t.name = 'setTimeout')
       OR EXISTS (SELECT 1 FROM block b WHERE b.function = w.function AND b.detail REGEXP '(?i)(expir|until|ttl|Date\.now|stale|fresh|age)'), 'a map in memory'
FROM service_call w JOIN call m ON m.id = w.origin AND m.callee = 'Map' AND m.constructs = 1 JOIN function f ON f.id = m.function AND (f.kind = 'module' OR m.function <> w.function)
WHERE w.name = 'set' AND w.function IS NOT NULL AND EXISTS (SELECT 1 FROM service_call g WHERE g.origin = w.origin AND g.function = w.function AND g.name = 'get')
  AND (EXISTS (SELECT 1 FROM call_edge e WHERE e.caller = w.function) OR EXISTS (SELECT 1 FROM outbound_call o WHERE o.function = w.function))
UNION -- a header that is set by hand, whatever the framework: w.Header().Set("Cache-Control", "max-age=60")
SELECT c.function, c.path, c.line, 'header', 1, 'the header Cache-Control' FROM argument k CROSS JOIN service_call c ON c.id = k.call CROSS JOIN argument v ON v.call = c.id AND v.position = 1 AND v.name IS NULL
WHERE k.position = 0 AND k.name IS NULL AND k.value IN ('Cache-Control', 'cache-control', 'CACHE_CONTROL', 'HttpHeaders.CACHE_CONTROL') AND c.function IS NOT NULL AND v.value REGEXP '(?i)(max-?age *= *(["'']? *\+|[1-9%$#{])|immutable)' AND NOT v.value REGEXP '(?i)no-(store|cache)'
UNION -- and by what a framework has for it: expires_in 5.minutes, $response->setSharedMaxAge(60), [ResponseCache(Duration = 60)]
SELECT coalesce(c.decorates, c.function), c.path, c.line, 'header', 1, c.name FROM service_call c
WHERE c.name IN ('expires_in', 'setMaxAge', 'setSharedMaxAge', 'setTtl', 'setClientTtl', 'cacheControl', 'ResponseCache', 'ResponseCacheAttribute') AND coalesce(c.decorates, c.function) IS NOT NULL
  AND (c.path LIKE '%.rb' AND c.name = 'expires_in' AND c.receiver IS NULL OR c.path LIKE '%.php' AND c.callee REGEXP '(?i)response[\w()]*\.set(SharedMaxAge|MaxAge|Ttl|ClientTtl)$' OR (c.path LIKE '%.java' OR c.path LIKE '%.kt') AND c.name = 'cacheControl' AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value LIKE '%maxAge%')
       OR c.path LIKE '%.cs' AND c.decorates IS NOT NULL AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name = 'Duration' AND a.value REGEXP '^[1-9]'))
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.position = 0 AND a.value = '0')
UNION
SELECT s.function, s.path, s.line, 'header', 1, 'the header Cache-Control' FROM assignment s
WHERE s.scope = 'service' AND s.function IS NOT NULL AND (s.name IN ('Cache-Control', 'cache-control') AND s.value REGEXP '(?i)max-?age *= *[1-9%$#{]' AND NOT s.value REGEXP '(?i)no-(store|cache)' OR s.name IN ('max_age', 's_maxage') AND s.target LIKE '%cache\_control.%' ESCAPE '\' AND s.kind = 'number' AND s.value <> '0')
UNION -- results that Doctrine keeps for a time
SELECT c.function, c.path, c.line, 'wrap', 1, 'the result cache of doctrine' FROM service_call c
WHERE c.name IN ('enableResultCache', 'useResultCache', 'setResultCacheLifetime') AND c.path LIKE '%.php' AND c.function IS NOT NULL
  AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.position = CASE c.name WHEN 'useResultCache' THEN 1 ELSE 0 END AND coalesce(a.value, '') NOT IN ('0', 'null', 'false'))
