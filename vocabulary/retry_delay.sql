-- how long each hand-written or function-valued retry policy waits between tries
-- site: retry_site.id
-- path: file
-- line: line
-- growth: exponential, linear, fixed or none
-- random: 1 when the delay has a random part
-- index: site
-- typed: site INTEGER
WITH waited(site, loop, block, function, path, line, value, kind, formula, maker, call) AS (
    SELECT s.id, l.id, l.block, l.function, p.path, p.line, p.value, p.kind, p.formula, p.maker, p.call
    FROM retry_site s JOIN retry_loop l ON l.id = s.loop JOIN enclosing_block e ON e.outer = l.block JOIN pause p ON p.block = e.block
    UNION
    SELECT s.id, l.id, NULL, l.function, p.path, p.line, p.value, p.kind, p.formula, p.maker, p.call
    FROM retry_site s JOIN retry_loop l ON l.id = s.loop AND l.block IS NULL JOIN nested_function n ON n.outer = l.function JOIN pause p ON p.function = n.function
    UNION -- setTimeout(() => again(n + 1), delay)
    SELECT s.id, l.id, NULL, l.function, c.path, c.line, a.value, a.kind, a.formula, a.origin, c.id
    FROM retry_site s JOIN retry_loop l ON l.id = s.loop AND l.block IS NULL
    JOIN nested_function n ON n.outer = l.function
    JOIN service_call c ON c.function = n.function AND c.callee IN ('setTimeout', 'timers.setTimeout') JOIN argument a ON a.call = c.id AND a.position = 1
), judged AS (
    SELECT w.site, w.path, w.line,
           coalesce(w.formula, '') REGEXP '\*\*|<<|Math\.(pow|exp)'
           OR EXISTS (SELECT 1 FROM call m JOIN growing_function g ON g.function = m.target WHERE m.id = w.maker AND g.growth = 'exponential')
           OR EXISTS (SELECT 1 FROM call m JOIN growing_function g ON g.function = m.target WHERE m.outer = w.call AND g.growth = 'exponential')
           OR EXISTS (SELECT 1 FROM call m JOIN growing_function g ON g.function = m.target WHERE m.id = w.call AND g.growth = 'exponential')
           OR w.kind <> 'number' AND EXISTS (
                SELECT 1 FROM trait t WHERE t.kind = 'power' AND t.path = w.path
                  AND (t.function = w.function OR t.block IN (SELECT e.block FROM enclosing_block e WHERE e.outer = w.block))
                  AND (w.value IS NULL OR w.kind <> 'name' OR instr(t.detail, w.value) > 0))
           OR w.kind = 'name' AND EXISTS (SELECT 1 FROM argument a JOIN call c ON c.id = a.call WHERE c.callee IN ('Math.pow') AND c.function = w.function)
           OR w.block IS NULL AND EXISTS (SELECT 1 FROM call c JOIN argument a ON a.call = c.id WHERE c.target = w.function AND c.path = w.path
                AND a.formula REGEXP '^\(.+ (\*|<<) .+\)$' AND (c.function = w.function OR EXISTS (SELECT 1 FROM nested_function n WHERE n.function = c.function AND n.outer = w.function)))
           OR w.value LIKE '%[]' OR w.kind = 'name' AND EXISTS (SELECT 1 FROM block b WHERE b.id = w.block AND b.detail LIKE '%' || w.value || ' of %')
           AS doubles,
           coalesce(w.formula, '') REGEXP '\*|\+'
           OR w.kind = 'name' AND EXISTS (SELECT 1 FROM trait t WHERE t.kind = 'increment' AND t.function = w.function AND t.detail = w.value)
           OR EXISTS (SELECT 1 FROM call m JOIN growing_function g ON g.function = m.target WHERE m.id = w.maker)
           AS grows,
           coalesce(w.formula, '') || ' ' || coalesce(w.value, '') REGEXP '(?i)random|jitter|math/rand'
           OR EXISTS (SELECT 1 FROM call m JOIN random_function g ON g.function = m.target WHERE m.id IN (w.maker, w.call) OR m.outer = w.call)
           OR EXISTS (SELECT 1 FROM call m JOIN service_use u ON u.call = m.id AND u.role = 'random' WHERE m.id = w.maker OR m.outer IN (w.maker, w.call))
           OR EXISTS (SELECT 1 FROM call m JOIN call i ON i.function = m.target JOIN random_function g ON g.function = i.target WHERE m.id = w.maker)
           OR w.kind = 'name' AND EXISTS (SELECT 1 FROM call c JOIN call d ON d.id = c.outer AND d.callee = 'time.Duration' -- wait += time.Duration(rand.Int64N(n))
                WHERE c.function = w.function AND c.callee LIKE 'math/rand%')
           OR w.kind = 'name' AND w.formula IS NULL AND EXISTS (
                SELECT 1 FROM service_call c WHERE (c.callee IN ('Math.random', 'crypto.randomInt') OR c.callee LIKE 'math/rand%') AND c.function = w.function
                  AND NOT EXISTS (SELECT 1 FROM call t WHERE t.origin = c.id)
                  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.function = c.function AND b.line = c.line AND b.kind = 'branch'))
           AS random,
           w.formula
    FROM waited w
)
SELECT site, path, min(line) AS line,
       CASE WHEN max(doubles) THEN 'exponential'
            WHEN max(grows AND coalesce(formula, '*') NOT REGEXP '^\(?[0-9.]+( [+*] )?(Math\.random\(\)|\(?Math\.random)') THEN 'linear' ELSE 'fixed' END AS growth,
       max(random) AS random
FROM judged GROUP BY site
UNION ALL
SELECT s.id, s.path, s.line, 'none', 0 FROM retry_site s WHERE s.source = 'loop' AND s.id NOT IN (SELECT site FROM judged)
UNION ALL -- retryDelay: (n) => ...
SELECT s.id, s.path, min(a.line),
       CASE WHEN max(g.growth IS 'exponential') THEN 'exponential' WHEN max(g.growth IS 'linear') THEN 'linear' ELSE 'fixed' END,
       max(r.function IS NOT NULL
           OR EXISTS (SELECT 1 FROM call i WHERE i.function = a.function AND (i.callee LIKE '%exponentialDelay%' OR i.target IN (SELECT function FROM random_function))))
FROM retry_site s JOIN argument a ON (a.call = s.call OR a.call IN (SELECT o.origin FROM argument o WHERE o.call = s.call AND o.origin IS NOT NULL)) AND a.function IS NOT NULL
 AND (a.name REGEXP '(?i)delay|interval|backoff|strategy|wait' OR EXISTS (SELECT 1 FROM setting t WHERE t.use = s.use AND t.name IN ('delay', 'wait') AND t.value = 'function' AND t.line = a.line))
LEFT JOIN growing_function g ON g.function = a.function OR g.function IN (SELECT i.target FROM call i WHERE i.function = a.function)
LEFT JOIN random_function r ON r.function = a.function
WHERE 'function' IN (s.backoff, s.jitter)
GROUP BY s.id
UNION ALL -- raise Retry(defer=ctx['job_try'] * 30)
SELECT s.id, s.path, s.line, CASE WHEN max(a.formula) REGEXP '\*\*|<<|pow' THEN 'exponential' WHEN max(a.formula) REGEXP '(?i)try|tries|attempt|retr|count' AND max(a.formula) REGEXP '[*+]' THEN 'linear' ELSE 'fixed' END,
       max(a.formula REGEXP '(?i)random|jitter')
FROM retry_site s JOIN argument a ON a.call = s.call AND (a.name IN ('defer', 'countdown', 'delay') OR a.name IS NULL AND a.position = 0)
WHERE s.source = 'queue' AND s.use IS NOT NULL AND s.backoff IS NULL AND s.attempts = 'max_tries'
GROUP BY s.id
UNION ALL -- client.Backoff = spread
SELECT s.id, s.path, min(a.line),
       CASE WHEN max(g.growth IS 'exponential') THEN 'exponential' WHEN max(g.growth IS 'linear') THEN 'linear' ELSE 'fixed' END, max(r.function IS NOT NULL)
FROM retry_site s JOIN assignment a ON a.origin = s.call AND a.kind = 'function' AND a.name REGEXP '(?i)delay|interval|backoff|strategy|wait'
LEFT JOIN function_name n ON n.name = a.value
LEFT JOIN growing_function g ON g.function = n.function LEFT JOIN random_function r ON r.function = n.function
WHERE 'function' IN (s.backoff, s.jitter) AND s.call IS NOT NULL
GROUP BY s.id
