-- uses of guards that let callers without credentials pass
-- call: call.id
-- note: why
-- index: call
SELECT u.call, 'credentials are optional here' AS note FROM service_use u
WHERE u.role = 'guard' AND u.call IS NOT NULL
  AND (u.kind IN ('optional', 'public')
       OR EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND (s.name = 'guard' AND s.value LIKE '%.AllowAny' OR s.name = 'optional' AND s.value IN ('true', 'yes') OR s.name = 'required' AND s.value IN ('false', 'no') OR s.name IN ('mounted', 'hook') AND s.value IN ('no', 'false'))))
