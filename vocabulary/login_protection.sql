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
                 FROM setting s JOIN setting w ON w.use = s.use AND w.name = 'window' WHERE s.use = l.use AND s.name = 'limit' AND s.value GLOB '[0-9]*'), 0)
       OR coalesce((SELECT min(p.rate) > 100 FROM limit_plan p WHERE p.use = l.use AND p.rate IS NOT NULL), 0)
       OR coalesce((SELECT CAST(substr(s.value, 10) AS REAL) / max(CAST(substr(s.value, instr(s.value, ',') + 1) AS REAL), 1) > 100 FROM setting s WHERE s.use = l.use AND s.name = 'limit' AND s.value GLOB 'throttle:[0-9]*,[0-9]*'), 0) AS weak,
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
UNION -- throttle("logins/ip", limit: 5, period: 60) { |req| req.ip if req.path == "/login" }
SELECT g.route, u.path, u.line, coalesce((SELECT CAST(s.value AS REAL) * 60000.0 / nullif(CAST(coalesce(duration_ms(w.value), w.value) AS REAL), 0) > 100 FROM setting s JOIN setting w ON w.use = s.use AND w.name = 'window' WHERE s.use = u.id AND s.name = 'limit' AND s.value GLOB '[0-9]*'), 0), 'limited by rack-attack'
FROM login_endpoint g JOIN route r ON r.id = g.route JOIN service_use u ON u.library = 'rack-attack' AND u.role = 'limiter' AND u.kind = 'consume' JOIN argument a ON a.call = u.call AND a.function IS NOT NULL
WHERE EXISTS (SELECT 1 FROM block b WHERE b.function = a.function AND (instr(b.detail, '"' || r.pattern || '"') > 0 OR instr(b.detail, '''' || r.pattern || '''') > 0))
   OR EXISTS (SELECT 1 FROM trait t WHERE t.function = a.function AND t.kind IN ('return', 'compare', 'choice') AND (instr(t.detail, '"' || r.pattern || '"') > 0 OR instr(t.detail, '''' || r.pattern || '''') > 0))
UNION -- the framework's firewall, or a backend of Django, looks after sign-in
SELECT g.route, w.path, w.line, 0, w.limited FROM login_endpoint g, framework_login w WHERE w.limited IS NOT NULL
UNION
SELECT g.route, s.path, s.line, 0, s.value FROM login_endpoint g JOIN route r ON r.id = g.route JOIN service_use u ON u.call = r.call AND u.library IN ('django', 'rest_framework')
JOIN assignment s ON s.target IN ('exports.AUTHENTICATION_BACKENDS[]', 'exports.MIDDLEWARE[]', 'exports.INSTALLED_APPS[]') AND s.scope = 'service'
WHERE s.value IN ('axes.backends.AxesBackend', 'axes.backends.AxesStandaloneBackend', 'axes.middleware.AxesMiddleware', 'defender.middleware.FailedLoginMiddleware', 'allauth.account')
  AND NOT EXISTS (SELECT 1 FROM assignment e WHERE e.target = 'exports.AXES_ENABLED' AND e.value IN ('False', 'false'))
