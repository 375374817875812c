-- endpoints that are meant for other services of the same owner
-- route: route.id
-- index: route
-- typed: route INTEGER
SELECT id AS route FROM route WHERE coalesce(pattern, '') REGEXP '(?i)(^|/)(_?internal|s2s|m2m|service-to-service|private)(/|$)|^/(services?|svc|machines?|backends?|peers?|trusted|cluster)/.'
