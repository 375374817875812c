-- tokens and sessions that the service issues, with their end
-- path: file
-- line: line
-- library: what issues it
-- what: token or session
-- expiry: its end as text; NULL or none when it has none
WITH call_without(use, function, parameter) AS ( -- the options are a parameter: token(claims, options)
    SELECT use, function, length(before) - length(replace(before, ',', ''))
    FROM (SELECT u.id AS use, u.function, substr(',' || f.parameters || ',', 1, instr(',' || f.parameters || ',', ',' || a.value || ',') - 1) AS before
          FROM service_use u JOIN function f ON f.id = u.function JOIN argument a ON a.call = u.call AND a.name IS NULL AND a.position > 0 AND a.kind = 'name'
          WHERE u.role = 'token_sign' AND instr(',' || f.parameters || ',', ',' || a.value || ',') > 0)
), shown(use) AS MATERIALIZED ( -- what the service shows another one: signed for a header of a request of its own, about no user
    SELECT u.id FROM service_use u
    WHERE u.role = 'token_sign' AND EXISTS (SELECT 1 FROM argument i WHERE i.call = u.call AND i.name REGEXP '(^|\.)iss$')
      AND NOT EXISTS (SELECT 1 FROM argument c WHERE c.call = u.call AND c.name REGEXP '(?i)(^|\.)(sub|subject|uid|user|user_?id|id|email|name|username|role|roles|account|account_?id)$')
      AND (EXISTS (SELECT 1 FROM assignment a WHERE a.function = u.function AND lower(a.name) = 'authorization')
           OR EXISTS (SELECT 1 FROM call c JOIN argument a ON a.call = c.id WHERE c.function = u.function AND (lower(a.name) LIKE '%authorization' OR lower(a.value) = 'authorization')))
), given(use) AS ( -- some caller gives them
    SELECT w.use FROM call_without w JOIN call k ON k.target = w.function JOIN argument g ON g.call = k.id AND g.name IS NULL AND g.position >= w.parameter
    LEFT JOIN function o ON o.id = k.function WHERE instr(',' || coalesce(o.parameters, '') || ',', ',' || g.value || ',') = 0
)
SELECT u.path, u.line, u.library, 'token' AS what,
       CASE WHEN s.value = 'unknown' AND u.id IN (SELECT use FROM call_without) AND u.id NOT IN (SELECT use FROM given)
             AND EXISTS (SELECT 1 FROM call k WHERE k.target = u.function) THEN NULL
            WHEN s.value = 'module' THEN (SELECT max(m.value) FROM service_use k JOIN setting m ON m.use = k.id AND m.name = 'expiry' WHERE k.role = 'token_sign' AND k.kind = 'module' AND k.unit = u.unit)
            ELSE s.value END AS expiry
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'expiry'
WHERE u.role = 'token_sign' AND u.id NOT IN (SELECT use FROM shown) AND NOT (u.kind IS 'module' AND EXISTS (SELECT 1 FROM service_use k WHERE k.role = 'token_sign' AND k.kind IS NOT 'module' AND k.unit = u.unit))
UNION ALL
SELECT u.path, u.line, u.library, 'session',
       CASE WHEN s.value <> 'browser session' THEN s.value
            WHEN EXISTS (SELECT 1 FROM service_use k WHERE k.role = 'session' AND k.kind = 'store' AND k.unit = u.unit) THEN 'that of the store' END
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'expiry'
WHERE u.role = 'session' AND u.kind IS NOT 'store'
UNION ALL
SELECT path, line, note, 'session', CASE WHEN expires THEN 'stored' END FROM stored_session
UNION ALL
SELECT path, line, library, what, expiry FROM framework_session
