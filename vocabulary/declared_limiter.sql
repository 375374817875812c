-- request limits that settings or class attributes declare: throttles of DRF, throttle middleware of Laravel's groups
-- class: function.id of the class; NULL for all
-- path: where
-- line: line
-- key: user or ip, or what it counts by
-- unit: unit of the file
-- system: rest_framework or laravel
-- place: Laravel: all, api, web, or another group
-- free: 1 when it lets some callers pass
-- typed: class INTEGER
-- index: class
SELECT CASE WHEN a.name = 'throttle_classes' THEN a.function END AS class, a.path, a.line,
       CASE WHEN a.value REGEXP '(?i)Anon' OR k.base LIKE '%AnonRateThrottle' THEN 'ip' ELSE 'user' END AS key, f.unit, 'rest_framework' AS system, NULL AS place,
       EXISTS (SELECT 1 FROM function m JOIN trait t ON t.function = m.id AND t.kind = 'return' AND t.detail IN ('True', 'true', 'None') WHERE m.parent = k.id AND m.name IN ('allow_request', 'get_cache_key')
               AND EXISTS (SELECT 1 FROM block b WHERE b.function = m.id AND b.kind = 'branch')) AS free
FROM assignment a JOIN service_file f ON f.path = a.path LEFT JOIN function_name n ON n.name = a.value AND n.kind = 'class' LEFT JOIN function k ON k.id = n.function
WHERE (a.name = 'throttle_classes' AND a.target LIKE '%[]' OR a.target = 'exports.REST_FRAMEWORK.DEFAULT_THROTTLE_CLASSES[]') AND a.value IS NOT NULL
  -- without a rate none of the library's throttles limits anything
  AND (a.value NOT LIKE 'rest_framework.throttling.%RateThrottle'
       OR EXISTS (SELECT 1 FROM assignment r WHERE r.target LIKE 'exports.REST_FRAMEWORK.DEFAULT_THROTTLE_RATES.%' AND r.kind = 'string'))
UNION ALL
SELECT NULL, m.path, m.line, coalesce((SELECT coalesce(p.text, 'constant') FROM limit_plan p WHERE p.use IS NULL AND p.name = substr(m.value, instr(m.value, ':') + 1)), 'user'), m.unit, 'laravel', m.place,
       coalesce((SELECT p.free FROM limit_plan p WHERE p.use IS NULL AND p.name = substr(m.value, instr(m.value, ':') + 1)), 0)
FROM laravel_middleware m LEFT JOIN function k ON k.id = m.class
WHERE m.place <> 'alias' AND (m.value REGEXP '^throttle(:|$)|ThrottleRequests(WithRedis)?(:|\.|$)' OR k.base LIKE 'Illuminate\Routing\Middleware\ThrottleRequests%')
