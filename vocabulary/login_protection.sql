-- what stops guessing at login and token endpoints
-- route: route.id
-- path: file
-- line: line
-- weak: 1 when it lets more than a hundred attempts a minute through
-- note: what it is
-- index: route
-- typed: route INTEGER
SELECT g.route, l.path, l.line,
       coalesce((SELECT CAST(s.value AS REAL) * 60000.0 / nullif(CAST(coalesce(duration_ms(w.value), w.value) AS REAL), 0) > 100
                 FROM setting s JOIN setting w ON w.use = s.use AND w.name = 'window' WHERE s.use = l.use AND s.name = 'limit' AND s.value GLOB '[0-9]*'), 0) AS weak,
       'limited by ' || coalesce((SELECT u.library FROM use u WHERE u.id = l.use), 'its own limiter') AS note
FROM login_endpoint g JOIN route_limiter l ON l.route = g.route
UNION
SELECT g.route, k.path, k.line, 0, 'locked after failures'
FROM login_endpoint g JOIN reach h ON h.route = g.route JOIN lockout k ON k.function = h.function
WHERE EXISTS (SELECT 1 FROM reach o JOIN failure_count n ON n.function = o.function WHERE o.route = g.route)
UNION
SELECT g.route, k.path, k.line, 0, 'limited by a bucket of its own'
FROM login_endpoint g JOIN reach h ON h.route = g.route JOIN token_bucket k ON k.function = h.function
UNION
SELECT g.route, u.path, u.line, 0, u.library || ' limits sign-in' FROM login_endpoint g JOIN service_use u ON u.role = 'limiter' AND u.kind = 'login'
WHERE EXISTS (SELECT 1 FROM use s WHERE s.call = u.call AND s.role = 'session') AND NOT EXISTS (SELECT 1 FROM setting e WHERE e.use = u.id AND e.name = 'enabled' AND e.value = 'false')
