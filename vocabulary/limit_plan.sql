-- request limits that are defined under a name, for the limiters that take them: RateLimiter::for('api', ...) of Laravel, register(RateLimitName("api")) of Ktor
-- use: use.id of the limiter, NULL for the definition itself
-- name: its name, where it is written
-- function: function.id that says the limit
-- text: what it counts by, NULL when it says none
-- free: 1 when it lets some callers pass
-- rate: requests a minute at most, NULL unknown
-- index: use
-- typed: use INTEGER
WITH named(use, name, definition, function) AS (
    SELECT u.id, n.value, f.id, g.function
    FROM service_use u CROSS JOIN argument m ON m.call = u.call AND m.kind = 'string' AND instr(m.value, ':') > 0
    CROSS JOIN argument n ON n.value = substr(m.value, instr(m.value, ':') + 1) AND n.position = 0 AND n.name IS NULL
    CROSS JOIN service_call f ON f.id = n.call AND f.callee = 'Illuminate\Support\Facades\RateLimiter.for' CROSS JOIN argument g ON g.call = f.id AND g.function IS NOT NULL
    WHERE u.role = 'limiter' AND u.library = 'laravel'
    UNION
    SELECT NULL, n.value, f.id, g.function FROM service_call f CROSS JOIN argument n ON n.call = f.id AND n.position = 0 AND n.name IS NULL CROSS JOIN argument g ON g.call = f.id AND g.function IS NOT NULL
    WHERE f.callee = 'Illuminate\Support\Facades\RateLimiter.for'
    UNION
    SELECT u.id, b.value, f.id, g.function
    FROM service_use u LEFT JOIN argument a ON a.call = u.call AND a.position = 0 AND a.origin IS NOT NULL
    CROSS JOIN service_call f ON f.name IN ('register', 'global') AND f.callee LIKE 'io.ktor.server.application.%' CROSS JOIN argument g ON g.call = f.id AND g.function IS NOT NULL
    LEFT JOIN argument b ON b.call = f.id AND b.position = 0 AND b.function IS NULL
    WHERE u.role = 'limiter' AND u.library = 'io.ktor.server'
      AND CASE WHEN u.kind <> 'block' THEN f.name = 'global' WHEN a.origin IS NULL THEN f.name = 'register' AND b.call IS NULL
               ELSE f.name = 'register' AND (b.origin = a.origin OR EXISTS (SELECT 1 FROM argument x JOIN argument y ON y.call = b.origin AND y.position = 0 AND y.value = x.value WHERE x.call = a.origin AND x.position = 0)) END
), said AS (
    SELECT DISTINCT n.function, c.id AS call, c.name, c.callee FROM named n CROSS JOIN service_call c ON c.function = n.function
)
SELECT n.use, n.name, n.function,
       (SELECT group_concat(coalesce(a.value, '') || ' ' || coalesce((SELECT group_concat(x.text, ' ') FROM limiter_text x WHERE x.function = a.function), '')
                            || ' ' || coalesce((SELECT group_concat(k.callee, ' ') FROM call k WHERE k.outer = s.call), ''), ' ')
        FROM said s JOIN argument a ON a.call = s.call WHERE s.function = n.function AND s.name IN ('by', 'requestKey')) AS text,
       EXISTS (SELECT 1 FROM said s WHERE s.function = n.function AND s.callee LIKE '%RateLimiting\Limit.none') AND EXISTS (SELECT 1 FROM said s WHERE s.function = n.function AND s.callee LIKE '%RateLimiting\Limit.per%')
       OR EXISTS (SELECT 1 FROM said s JOIN argument a ON a.call = s.call JOIN trait t ON t.function = a.function AND t.kind IN ('return', 'choice') WHERE s.function = n.function AND s.name = 'requestWeight' AND t.detail REGEXP '\b0\b') AS free,
       (SELECT max(CAST(a.value AS REAL) * CASE s.name WHEN 'perSecond' THEN 60 WHEN 'perHour' THEN 1 / 60.0 WHEN 'perDay' THEN 1 / 1440.0 WHEN 'perMinute' THEN 1 WHEN 'rateLimiter' THEN
                   60000.0 / nullif(CAST(coalesce((SELECT p.value FROM argument p WHERE p.call = s.call AND (p.name = 'refillPeriod' OR p.name IS NULL AND p.position = 1)), '60000') AS REAL), 0) END)
        FROM said s JOIN argument a ON a.call = s.call AND (a.position = 0 AND a.name IS NULL OR a.name = 'limit') AND a.kind = 'number'
        WHERE s.function = n.function AND s.name IN ('perSecond', 'perMinute', 'perHour', 'perDay', 'rateLimiter')) AS rate
FROM named n GROUP BY n.use, n.function
