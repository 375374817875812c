-- request limiters that endpoints pass, with what they do
-- use: use.id of the library's limiter, NULL by hand
-- site: function.id that counts and refuses, NULL when the library does
-- entry: a function by which endpoints meet it
-- path: file
-- line: line
-- name: library, or 'hand-written'
-- key_text: what it counts by, as far as it is known
-- headers: all, some, none
-- status: what it answers: 429, another, none
-- status_path: where that is said
-- status_line: line of that
-- skip: 1 when callers may be exempt; 0 not; -1 when anybody can claim the exemption
-- routes: endpoints that pass it
WITH header_hook(function) AS ( -- functions that run on every response
    SELECT d.decorates FROM service_call d WHERE d.name IN ('after_request', 'after_app_request') AND d.decorates IS NOT NULL
    UNION SELECT t.function FROM trait t WHERE t.kind = 'receives' AND t.detail LIKE '%\ResponseEvent'
    UNION SELECT f.id FROM function f WHERE f.kind = 'method' AND f.name IN ('process_response', 'finalize_response')
), seen AS (
    SELECT use, site, min(entry) AS entry, path, line, count(DISTINCT route) AS routes FROM route_limiter WHERE use IS NOT NULL OR site IS NOT NULL GROUP BY use, site, path, line
), around(use, site, function) AS (
    SELECT DISTINCT s.use, s.site, l.function FROM route_limiter s JOIN limiting_function l ON l.site = s.site AND l.use IS s.use AND l.depth <= 2
    UNION
    SELECT s.use, s.site, e.callee FROM seen s JOIN call_edge e ON e.caller = s.site
    UNION
    SELECT s.use, s.site, d.callee FROM seen s CROSS JOIN call_edge e ON e.caller = s.site CROSS JOIN call_edge d ON d.caller = e.callee
    UNION
    SELECT s.use, s.site, e.callee FROM route_limiter s JOIN call_edge e ON e.caller = s.entry WHERE s.entry NOT IN (SELECT handler FROM route WHERE handler IS NOT NULL)
    UNION
    SELECT s.use, s.site, a.function FROM seen s CROSS JOIN use u ON u.id = s.use CROSS JOIN argument a ON a.call = u.call AND a.function IS NOT NULL AND a.name REGEXP '(?i)(handler|errorHandler|errorResponseBuilder|failCallback|onLimit\w*)$'
    UNION -- another method of the same class, and what is put on every response
    SELECT s.use, s.site, g.id FROM seen s JOIN function f ON f.id IN (s.site, s.entry) JOIN function g ON g.parent = CASE f.kind WHEN 'class' THEN f.id ELSE f.parent END AND g.kind = 'method' WHERE f.kind IN ('method', 'class')
    UNION
    SELECT s.use, s.site, h.function FROM seen s, header_hook h
), sent(use, site, name) AS (
    SELECT DISTINCT r.use, r.site, CASE WHEN t.detail LIKE '%remaining' THEN 'remaining' WHEN t.detail LIKE '%reset%' THEN 'reset' WHEN t.detail LIKE '%limit' THEN 'limit' WHEN t.detail LIKE 'retry-after' THEN 'retry' END
    FROM around r JOIN trait t ON t.function = r.function AND t.kind = 'header' AND t.detail REGEXP '^(x-)?rate-?limit|^retry-after$'
    UNION -- another piece of middleware puts them on every answer
    SELECT DISTINCT s.use, s.site, CASE WHEN t.detail LIKE '%remaining' THEN 'remaining' WHEN t.detail LIKE '%reset%' THEN 'reset' ELSE 'limit' END
    FROM (SELECT m.function FROM middleware m WHERE m.function IS NOT NULL AND m.router = 0 AND m.pattern IS NULL
          UNION SELECT a.function FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL WHERE c.name = 'Use' AND c.callee LIKE '%Build().Use') w
    CROSS JOIN trait t ON t.function = w.function AND t.kind = 'header' AND t.detail REGEXP '^(x-)?rate-?limit' CROSS JOIN seen s
    UNION -- names that are constants
    SELECT DISTINCT r.use, r.site, CASE WHEN p.value LIKE '%remaining' THEN 'remaining' WHEN p.value LIKE '%reset%' THEN 'reset' ELSE 'limit' END
    FROM around r JOIN call h ON h.function = r.function AND h.name IN ('header', 'set', 'setHeader', 'append', 'Set', 'Add', 'add', 'insert', 'addHeader', 'withHeader', 'Append', 'set_header')
    JOIN argument p ON p.call = h.id AND p.position IN (0, 1) AND p.value REGEXP '(?i)^(x-)?rate-?limit-?(limit|remaining|reset\w*)$'
    UNION -- names put together: `RateLimit-${name}`
    SELECT r.use, r.site, CASE lower(coalesce(n.name, n.value)) WHEN 'remaining' THEN 'remaining' WHEN 'reset' THEN 'reset' ELSE 'limit' END
    FROM around r JOIN call h ON h.function = r.function AND h.name IN ('header', 'set', 'setHeader', 'append') JOIN argument p ON p.call = h.id AND p.position = 0 AND p.value REGEXP '(?i)^(x-)?rate-?limit-?(\$\{\}.*)?$' AND (p.name = '${}' OR p.kind = 'template')
    JOIN call k ON k.function = r.function OR k.target = r.function JOIN argument n ON n.call = k.id
    WHERE n.name REGEXP '(?i)^(limit|remaining|reset)$' OR n.name IS NULL AND n.kind = 'string' AND n.value REGEXP '(?i)^(limit|remaining|reset)$'
), refused(use, site, status, path, line) AS (
    SELECT r.use, r.site, f.status, f.path, f.line FROM around r JOIN refusal f ON f.function = r.function
    WHERE f.status <> '403' OR NOT EXISTS (SELECT 1 FROM refusal o JOIN around q ON q.function = o.function WHERE q.use IS r.use AND q.site IS r.site AND o.status = '429')
), answered(use, site, path, line) AS ( -- where the caller reads of it: beside the limiter, else wherever it is
    SELECT use, site, path, line FROM (
        SELECT r.use, r.site, r.path, r.line, row_number() OVER (PARTITION BY r.use, r.site ORDER BY r.status <> '429', r.path <> s.path, r.path, r.line) AS place
        FROM refused r JOIN seen s ON s.use IS r.use AND s.site IS r.site) WHERE place = 1
), told AS (
    SELECT s.*, u.library, u.call, u.kind,
           (SELECT k.text FROM limiter_key k WHERE k.use = s.use) AS key_value,
           (SELECT t.value FROM setting t WHERE t.use = s.use AND t.name = 'headers') AS header_value,
           (SELECT t.value FROM setting t WHERE t.use = s.use AND t.name = 'status') AS status_value,
           (SELECT t.line FROM setting t WHERE t.use = s.use AND t.name = 'status' AND t.path = s.path) AS status_at,
           (SELECT coalesce(t.value, 'a list') FROM setting t WHERE t.use = s.use AND t.name = 'skip' AND t.source = 'explicit') AS skip_value,
           (SELECT t.value FROM setting t WHERE t.use = s.use AND t.name = 'limit' AND t.value IN ('function')) AS limit_value
    FROM seen s LEFT JOIN use u ON u.id = s.use
)
SELECT t.use, t.site, t.entry, t.path, t.line, coalesce(t.library, 'hand-written') AS name,
       CASE WHEN t.library = '@nestjs/throttler' AND EXISTS (SELECT 1 FROM function g WHERE g.kind = 'method' AND g.name IN ('getTracker', 'generateKey') AND g.parent = t.entry)
                 THEN (SELECT x.text FROM function g JOIN limiter_text x ON x.function = g.id WHERE g.kind = 'method' AND g.name IN ('getTracker', 'generateKey') AND g.parent = t.entry)
            WHEN t.library = '@nestjs/throttler' AND t.key_value IN ('unknown', 'ip') THEN 'ip'
            WHEN t.use IS NULL THEN coalesce((SELECT group_concat(coalesce(a.value, '') || coalesce(' ' || (SELECT y.value FROM argument y WHERE y.call = a.origin AND y.position = 0 AND y.kind = 'string'), ''), ' ') FROM call c JOIN argument a ON a.call = c.id
                 WHERE c.function IN (SELECT t.site UNION SELECT e.callee FROM call_edge e WHERE e.caller = t.site)
                   AND c.name REGEXP '(?i)^(incr|incrby|hincrby|zadd|zcard|get|set|eval|evalsha|increment(AndGet|AndAwait)?|hit|consume|has)$' AND a.kind IN ('name', 'interpolated', 'template', 'string', 'call'))
                 || ' ' || coalesce((SELECT group_concat(i.value, ' ') FROM argument i JOIN call k ON k.id = i.call WHERE k.target = t.site), '')
                 || ' ' || coalesce((SELECT group_concat(i.value, ' ') FROM call k JOIN argument i ON i.call = k.id WHERE k.function = t.site AND k.target IN (SELECT function FROM counting_function)), ''),
                 CASE WHEN NOT EXISTS (SELECT 1 FROM counting_function n WHERE n.function = t.site) AND NOT EXISTS (SELECT 1 FROM call_edge e JOIN counting_function n ON n.function = e.callee WHERE e.caller = t.site) THEN 'unknown' ELSE '' END)
            ELSE t.key_value END AS key_text,
       CASE WHEN t.header_value IN ('all', 'true', 'True') OR (SELECT count(DISTINCT n.name) FROM sent n WHERE n.use IS t.use AND n.site IS t.site AND n.name <> 'retry') = 3 THEN 'all'
            WHEN t.header_value = 'some' OR EXISTS (SELECT 1 FROM sent n WHERE n.use IS t.use AND n.site IS t.site) THEN 'some' ELSE 'none' END AS headers,
       coalesce((SELECT CASE WHEN sum(r.status = '429') > 0 THEN '429' ELSE max(r.status) END FROM refused r WHERE r.use IS t.use AND r.site IS t.site),
                t.status_value,
                (SELECT '429' FROM refusal e WHERE t.site IS NOT NULL AND e.status = '429' AND EXISTS (SELECT 1 FROM block b WHERE b.id = e.block AND b.detail LIKE '%RateLimiterRes%')), 'none') AS status,
       coalesce(a.path, t.path) AS status_path, coalesce(a.line, t.status_at, t.line) AS status_line,
       CASE WHEN EXISTS (SELECT 1 FROM argument a JOIN trait v ON v.function = a.function AND v.kind = 'return' AND v.detail LIKE '% && %' -- bypass && isCheckout(req), with the bypass off in production
                         JOIN env_switch w ON w.state = 'off' AND w.value NOT LIKE '%{{%' AND w.name <> ''
                         WHERE a.call = t.call AND a.name = 'skip' AND EXISTS (SELECT 1 FROM trait n WHERE n.kind = 'environment' AND n.detail = w.name AND n.scope = 'service')
                           AND (instr(substr(v.detail, 1, instr(v.detail, ' && ')), 'env.' || w.name) > 0 OR instr(substr(v.detail, instr(v.detail, ' && ')), 'env.' || w.name) > 0
                                OR CASE WHEN w.name REGEXP '^\w+$' THEN v.detail REGEXP ('(?i)(^|&& )(\w+\.)*(' || replace(w.name, '_', '_?') || CASE WHEN instr(w.name, '_') > 0 THEN '|' || substr(w.name, instr(w.name, '_') + 1) ELSE '' END || ')( &&|$)') END)
                           AND v.detail NOT LIKE '%||%') THEN 0
            WHEN EXISTS (SELECT 1 FROM argument a JOIN trait h ON h.function = a.function AND h.kind = 'header' JOIN trait v ON v.function = a.function AND v.kind = 'return'
                         WHERE a.call = t.call AND a.name = 'skip' AND v.detail REGEXP '[''"](true|1|yes|internal)[''"]'
                           AND NOT EXISTS (SELECT 1 FROM trait n WHERE n.function = a.function AND n.kind = 'environment')) THEN -1
            WHEN EXISTS (SELECT 1 FROM limit_plan n WHERE n.use = t.use AND n.free = 1) THEN 1
            WHEN t.library LIKE 'Microsoft%' AND EXISTS (SELECT 1 FROM call n JOIN call o ON o.function = n.function AND o.name IN ('GetFixedWindowLimiter', 'GetSlidingWindowLimiter', 'GetTokenBucketLimiter') WHERE n.name = 'GetNoLimiter') THEN 1
            WHEN t.library = 'rack-attack' AND EXISTS (SELECT 1 FROM service_call n WHERE n.callee IN ('Rack::Attack.safelist', 'Rack::Attack.safelist_ip', 'Rack::Attack.whitelist')) THEN 1
            WHEN EXISTS (SELECT 1 FROM function g JOIN function h ON h.id IN (t.site, t.entry) AND g.parent = CASE h.kind WHEN 'class' THEN h.id ELSE h.parent END -- a method that says whom it lets pass
                         WHERE g.kind = 'method' AND g.name IN ('shouldSkip', 'shouldNotFilter', 'should_skip', 'ShouldSkip', 'is_exempt', 'isExempt', 'isWhitelisted', 'skip')
                           AND EXISTS (SELECT 1 FROM trait v WHERE v.function = g.id AND v.kind = 'return' AND v.detail NOT IN ('false', 'False')
                                       AND NOT (v.detail REGEXP '[''"](true|1|yes|internal)[''"]' AND EXISTS (SELECT 1 FROM trait w WHERE w.function = g.id AND w.kind = 'header')))) THEN 1
            WHEN t.skip_value IS NOT NULL AND t.skip_value NOT IN ('none', 'unknown', 'false') OR t.limit_value IS NOT NULL
              OR t.skip_value = 'unknown' AND EXISTS (SELECT 1 FROM call c JOIN argument a ON a.call IN (c.id, c.origin) WHERE c.id = t.call AND a.name REGEXP '(?i)^(allow_?list|white_?list|is_?white_?listed|skip(_?if)?)(\[\])?$') THEN 1
            WHEN EXISTS (SELECT 1 FROM block b WHERE b.kind = 'branch' AND b.function IN (t.site, t.entry) AND b.line <= t.line
                         AND b.detail REGEXP '(?i)(internal|service|trusted|(?<!\.)allow|allow(list|ed)|exempt|skip|bypass|whitelist|platform|machine|system|cluster|private|peer|staff)'
                         AND (EXISTS (SELECT 1 FROM trait r WHERE r.block = b.id AND r.kind = 'return') OR EXISTS (SELECT 1 FROM call n WHERE n.block = b.id AND n.name = 'next'))) THEN 1
            ELSE 0 END AS skip,
       t.routes
FROM told t
LEFT JOIN answered a ON a.use IS t.use AND a.site IS t.site
UNION ALL
SELECT NULL, NULL, NULL, d.path, d.line, d.system, max(d.key), CASE d.system WHEN 'laravel' THEN 'all' ELSE 'some' END, '429', d.path, d.line, max(d.free),
       (SELECT count(DISTINCT l.route) FROM route_limiter l WHERE l.path = d.path AND l.line = d.line AND l.use IS NULL AND l.site IS NULL)
FROM declared_limiter d GROUP BY d.path, d.line, d.system
