-- request limits that settings or class attributes declare (DRF throttles)
-- class: function.id of the class; NULL for all
-- path: where
-- line: line
-- key: user or ip
-- unit: unit of the file
-- typed: class INTEGER
-- index: class
SELECT CASE WHEN a.name = 'throttle_classes' THEN a.function END AS class, a.path, a.line,
       CASE WHEN a.value REGEXP '(?i)Anon' THEN 'ip' ELSE 'user' END AS key, f.unit
FROM assignment a JOIN service_file f ON f.path = a.path
WHERE (a.name = 'throttle_classes' AND a.target LIKE '%[]' OR a.target = 'exports.REST_FRAMEWORK.DEFAULT_THROTTLE_CLASSES[]') AND a.value IS NOT NULL
  -- without a rate none of the library's throttles limits anything
  AND (a.value NOT LIKE 'rest_framework.throttling.%RateThrottle'
       OR EXISTS (SELECT 1 FROM assignment r WHERE r.target LIKE 'exports.REST_FRAMEWORK.DEFAULT_THROTTLE_RATES.%' AND r.kind = 'string'))
