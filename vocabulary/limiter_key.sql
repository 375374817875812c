-- what the limiters of libraries count by, in the words of the code
-- use: use.id
-- text: ip, constant (one for all), unknown, or the key; NULL when nothing is said
-- index: use
-- typed: use INTEGER
WITH RECURSIVE own AS MATERIALIZED (
    SELECT u.id AS use, u.call, u.library, u.function, s.value, s.path, s.line
    FROM service_use u LEFT JOIN setting s ON s.use = u.id AND s.name = 'key' WHERE u.role = 'limiter'
), made(use, call, depth) AS ( -- the calls that the key, or the bucket, came from
    SELECT o.use, a.origin, 0 FROM own o CROSS JOIN argument a ON a.call = o.call AND a.value = o.value AND a.origin IS NOT NULL WHERE o.value LIKE '%()'
    UNION
    SELECT o.use, c.origin, 0 FROM own o CROSS JOIN call c ON c.id = o.call AND c.origin IS NOT NULL WHERE o.value = 'instance'
    UNION
    SELECT m.use, c.origin, m.depth + 1 FROM made m CROSS JOIN call c ON c.id = m.call AND c.origin IS NOT NULL WHERE m.depth < 8
    UNION
    SELECT m.use, a.origin, m.depth + 1 FROM made m CROSS JOIN argument a ON a.call = m.call AND a.origin IS NOT NULL WHERE m.depth < 3
), bucket AS ( -- a bucket of its own for each key: buckets.computeIfAbsent(key, ...), proxies.builder().build(key, plan)
    SELECT m.use, group_concat(coalesce(a.value, '') || ' ' || coalesce(a.written, '') || ' ' || coalesce((SELECT group_concat(x.callee || ' ' || coalesce((SELECT group_concat(y.value, ' ') FROM argument y WHERE y.call = x.id AND y.kind = 'string'), ''), ' ') FROM call x WHERE x.id = a.origin), ''), ' ') AS text
    FROM made m JOIN call c ON c.id = m.call
    JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND a.function IS NULL AND a.kind NOT IN ('number', 'object')
    WHERE c.name IN ('computeIfAbsent', 'get', 'getOrDefault', 'getOrPut', 'getIfPresent', 'getUnchecked', 'GetOrAdd', 'GetOrCreate', 'Get', 'LoadOrStore', 'entry', 'or_insert_with', 'setdefault', 'fetch', 'getProxy', 'resolve', 'compute_if_absent', 'create')
       OR c.name = 'build' AND EXISTS (SELECT 1 FROM argument b WHERE b.call = c.id AND b.position = 1)
    GROUP BY m.use
), looked AS ( -- limiterFor(key).Allow(), where what the map gives is not known
    SELECT o.use, group_concat(coalesce(a.value, '') || ' ' || coalesce((SELECT group_concat(y.value, ' ') FROM argument y WHERE y.call = a.origin AND y.kind = 'string'), ''), ' ') AS text
    FROM own o CROSS JOIN call c ON c.id = o.call AND c.origin IS NULL CROSS JOIN call k ON k.function = c.function AND k.target IS NOT NULL CROSS JOIN argument a ON a.call = k.id AND a.position = 0 AND a.name IS NULL
    WHERE o.value = 'instance' AND EXISTS (SELECT 1 FROM call g WHERE g.function = k.target AND g.name IN ('LoadOrStore', 'Load', 'GetOrAdd', 'computeIfAbsent', 'getOrPut', 'setdefault', 'entry', 'Get')) GROUP BY o.use
), kept AS ( -- limiters that are put into a map
    SELECT 1 FROM assignment m WHERE m.target LIKE '%[]' AND (m.value LIKE '%NewLimiter()%' OR m.value LIKE '%imiter()')
)
SELECT o.use,
       CASE WHEN p.use IS NOT NULL THEN coalesce(p.text, CASE WHEN o.library = 'laravel' AND EXISTS (SELECT 1 FROM call c WHERE c.function = p.function AND c.callee LIKE '%Limit.per%') THEN 'constant' WHEN o.library = 'laravel' THEN 'unknown' ELSE 'constant' END)
            WHEN o.value = 'instance' THEN coalesce((SELECT b.text FROM bucket b WHERE b.use = o.use), (SELECT l.text FROM looked l WHERE l.use = o.use),
                 CASE WHEN EXISTS (SELECT 1 FROM kept) THEN coalesce((SELECT x.text FROM limiter_text x WHERE x.function = o.function), 'unknown') ELSE 'constant' END)
            WHEN o.value = 'function' THEN coalesce((SELECT group_concat(x.text, ' ') FROM argument a JOIN limiter_text x ON x.function = a.function
                 WHERE a.call = o.call AND (a.name REGEXP '(?i)(key|^id$|^by$|lookup|tracker|userid|partition)' OR a.line = o.line OR a.name IS NULL AND o.library = 'rack-attack')),
                 (SELECT group_concat(x.text, ' ') FROM call c JOIN argument a ON a.call = c.id AND a.line = o.line JOIN limiter_text x ON x.function = a.function WHERE c.path = o.path AND c.line <= o.line AND c.end_line >= o.line), 'constant')
            WHEN EXISTS (SELECT 1 FROM limiter_text x JOIN function_name n ON n.function = x.function WHERE n.name = o.value) THEN (SELECT x.text FROM function_name n JOIN limiter_text x ON x.function = n.function WHERE n.name = o.value)
            WHEN o.library IN ('tower_governor', 'actix-governor') AND o.value <> 'ip' -- the type that finds the key in a request
                 THEN CASE WHEN o.value LIKE '%GlobalKeyExtractor%' THEN 'constant' WHEN o.value REGEXP '(Smart|Peer)IpKeyExtractor' THEN 'ip'
                      ELSE coalesce((SELECT group_concat(x.text, ' ') FROM function g JOIN limiter_text x ON x.function = g.id WHERE g.kind = 'method' AND g.name = 'extract'), 'unknown') END
            WHEN o.value LIKE '%${}%' THEN o.value || ' ' || coalesce((SELECT group_concat(a.value, ' ') FROM argument a WHERE a.call = o.call AND a.name LIKE '%${}'), '')
            WHEN o.value LIKE '%()' -- a value that was only put into another form: what it was made of
                 THEN o.value || ' ' || coalesce((SELECT min(a.written) || ' ' FROM argument a WHERE a.call = o.call AND a.value = o.value), '') || coalesce((SELECT group_concat(x.value, ' ') FROM made m JOIN argument x ON x.call = m.call AND x.kind <> 'number' WHERE m.use = o.use), '')
            WHEN o.library LIKE 'Microsoft%' -- who it is, or a word for those who are nobody
                 THEN o.value || coalesce(' ' || (SELECT group_concat(a.written, ' ') FROM call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.written IS NOT NULL AND a.value = o.value WHERE c.path = o.path AND c.name IN ('GetSlidingWindowLimiter', 'GetFixedWindowLimiter', 'GetTokenBucketLimiter', 'GetConcurrencyLimiter')), '')
            ELSE o.value END AS text
FROM own o LEFT JOIN limit_plan p ON p.use = o.use
