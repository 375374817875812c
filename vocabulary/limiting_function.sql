-- functions that count requests and refuse those above a limit, with a library or by hand
-- function: function.id
-- site: function.id of the function that does it
-- use: use.id of the library's call, NULL by hand
-- path: file
-- line: line
-- depth: calls away from it
-- index: function
-- index: site
WITH RECURSIVE site(function, use, path, line) AS (
    SELECT u.function, u.id, u.path, u.line FROM service_use u WHERE u.role = 'limiter' AND u.kind = 'consume' AND u.function IS NOT NULL
    UNION ALL
    SELECT r.function, NULL, r.path, min(r.line) FROM refusal r JOIN counting_function k ON k.function = r.function
    WHERE (r.status = '429' OR k.timed = 1 AND r.status IN ('503', '403') AND EXISTS (SELECT 1 FROM block b WHERE b.id = r.block AND b.detail REGEXP '[<>]')
               AND r.function NOT IN (SELECT h.runner FROM handmade_circuit h WHERE h.runner IS NOT NULL) -- a circuit breaker counts failures, not requests
           -- a bucket is asked, and what it refuses is answered here
           OR EXISTS (SELECT 1 FROM block b WHERE b.function = r.function AND b.kind = 'branch' AND b.line BETWEEN r.line - 12 AND r.line AND b.detail REGEXP '(?i)\b(try_?(consume|remove|take)\w*|remove_?tokens)\s*\('))
      AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.function = r.function AND u.role = 'limiter')
    GROUP BY r.function
    UNION ALL
    SELECT r.function, NULL, r.path, min(r.line) FROM refusal r JOIN call_edge e ON e.caller = r.function JOIN counting_function k ON k.function = e.callee
    WHERE (r.status = '429' OR k.timed = 1 AND r.status IN ('503', '403') AND EXISTS (SELECT 1 FROM block b WHERE b.id = r.block AND b.detail REGEXP '[<>]'))
      AND NOT EXISTS (SELECT 1 FROM counting_function o WHERE o.function = r.function)
      AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.function IN (r.function, e.callee) AND u.role = 'limiter')
    GROUP BY r.function
    UNION ALL -- what another object counted is refused here: if (result.isLimited) { retry-after; 429 }
    SELECT r.function, NULL, r.path, min(r.line) FROM refusal r JOIN block b ON b.id = r.block AND b.kind = 'branch'
    WHERE r.status = '429' AND b.detail REGEXP '(?i)(limited|rate_?limit|exceed|throttled|!\s*[\w.?]*(allowed|success|ok)\b|remaining)'
      AND (EXISTS (SELECT 1 FROM trait t WHERE t.function = r.function AND t.kind = 'header' AND t.detail REGEXP '^(x-)?rate-?limit|^retry-after$')
           OR EXISTS (SELECT 1 FROM service_call k WHERE k.function = r.function AND k.name REGEXP '(?i)^(check|limit|consume|allow|is_?allowed|take|hit|acquire|throttle|\w*rate_?limit\w*)$'))
      AND NOT EXISTS (SELECT 1 FROM counting_function o WHERE o.function = r.function)
      AND NOT EXISTS (SELECT 1 FROM call_edge e JOIN counting_function k ON k.function = e.callee WHERE e.caller = r.function)
      AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'limiter' AND (u.function = r.function OR u.function IN (SELECT e.callee FROM call_edge e WHERE e.caller = r.function)))
    GROUP BY r.function
), closure(function, site, use, path, line, depth) AS (
    SELECT function, function, use, path, line, 0 FROM site
    UNION
    SELECT e.caller, c.site, c.use, c.path, c.line, c.depth + 1
    FROM closure c JOIN call_edge e ON e.callee = c.function JOIN function fn ON fn.id = e.caller
    WHERE c.depth < 4 AND fn.kind NOT IN ('module', 'class')
)
SELECT function, site, use, path, line, min(depth) AS depth FROM closure GROUP BY function, site, use
