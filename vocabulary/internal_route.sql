-- endpoints that are meant for other services of the same owner
-- route: route.id
-- index: route
-- typed: route INTEGER
SELECT id AS route FROM route WHERE coalesce(pattern, '') REGEXP '(?i)(^|/)(_?internal|s2s|service-to-service|private)(/|$)'
