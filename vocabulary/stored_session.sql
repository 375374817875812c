-- sessions and refresh tokens that the service keeps in its own database, in Redis or in memory
-- path: file
-- line: line
-- note: table
-- expires: 1 when they carry an end
WITH kept AS ( -- a record under a random value that callers show later: redis.set(`session:${randomUUID()}`, user)
    SELECT DISTINCT c.id, c.path, c.line, c.function, c.name, c.origin, k.value AS key, o.call IS NULL AS memory
    FROM service_call c JOIN argument k ON k.call = c.id AND k.position = 0 AND k.name IS NULL
    JOIN argument r ON r.call = c.id AND r.position = 0 AND r.value REGEXP '(?i)(randomBytes|randomUUID|nanoid|\b(uuid|ulid|cuid)|uid-?safe|random_?(string|token|id)|getRandomValues|(session|token)_?id\(|(generate|new|create|make)\w*(id|token|key)\(|sessionId|\bsid\b)'
    LEFT JOIN outbound_call o ON o.call = c.id AND o.kind = 'cache' LEFT JOIN call m ON m.id = c.origin
    WHERE c.name IN (SELECT name FROM call_name WHERE lower(name) IN ('set', 'setex', 'psetex', 'hset', 'hmset')) AND c.function IS NOT NULL AND (o.call IS NOT NULL OR m.callee = 'Map')
      AND k.value NOT REGEXP '(?i)(reset|verif|otp|code|invit|confirm|lock|state|nonce|csrf|challenge|idempot|magic|limit|attempt)'
), checked AS ( -- the same key is asked where callers are refused
    SELECT w.* FROM kept w
    WHERE EXISTS (SELECT 1 FROM reach h JOIN login_endpoint g ON g.route = h.route WHERE h.function = w.function)
      AND EXISTS (SELECT 1 FROM service_call r JOIN argument a ON a.call = r.id AND a.position = 0 AND a.name IS NULL
                  WHERE r.origin = w.origin AND lower(r.name) IN ('get', 'hget', 'hgetall', 'getex', 'has', 'exists') AND (w.memory OR a.value = w.key OR w.key NOT LIKE '%${}%')
                    AND (r.function IN (SELECT function FROM rejecting_function WHERE kind = 'authentication')
                         OR EXISTS (SELECT 1 FROM call_edge e JOIN rejecting_function x ON x.function = e.caller AND x.kind = 'authentication' WHERE e.callee = r.function)))
), inserted AS ( -- insert into sessions (id, member, ends_at), at login, under a random value
    SELECT c.id, c.path, c.line, c.function, a.value AS text
    FROM argument a CROSS JOIN service_call c ON c.id = a.call
    WHERE a.position IN (0, 1) AND a.value REGEXP '(?i)^\s*insert\s+into\s+["`\w.]*(sessions?|logins?|sign_?ins?|(refresh|auth|login|access|session)_?tokens?)["`]?\s*\('
      AND (a.value REGEXP '(?i)(token|hash|digest|\bsid\b|secret|jti)'
           OR EXISTS (SELECT 1 FROM argument r WHERE r.call = c.id AND r.value REGEXP '(?i)(random|nanoid|uuid|gen_random|ulid|cuid)')
              AND EXISTS (SELECT 1 FROM reach h JOIN login_endpoint g ON g.route = h.route WHERE h.function = c.function))
), swept(text) AS MATERIALIZED ( -- or a job removes them by their age
    SELECT DISTINCT a.value FROM argument a CROSS JOIN service_call c ON c.id = a.call
    WHERE EXISTS (SELECT 1 FROM inserted) AND a.position IN (0, 1) AND a.value REGEXP '(?is)^\s*delete\s+from\s.*\bwhere\b.*(created|updated|started|last|seen|used|accessed|modified|expir)\w*\s*(<|between|\+)'
), ended AS MATERIALIZED (
    SELECT i.*, EXISTS (SELECT 1 FROM swept w WHERE w.text REGEXP ('(?i)delete\s+from\s+["`\w.]*\b' || trim(replace(replace(replace(substr(i.text, instr(lower(i.text), 'into') + 4, instr(i.text, '(') - instr(lower(i.text), 'into') - 4), char(10), ''), '"', ''), '`', '')) || '\b')) OR i.text REGEXP '(?i)(expir|valid_until|valid_to|ttl|not_after|\bends?(_at|_on)?\b|until|lapse)' AS expires,
           EXISTS (SELECT 1 FROM trait t WHERE t.function = i.function AND t.kind = 'choice' AND t.detail REGEXP '(?i)(\?\s*(null|undefined)\s*:.*date|date.*:\s*(null|undefined)\s*$)') AS sometimes
    FROM inserted i
)
SELECT path, line, 'sessions in the database' AS note, expires FROM ended
UNION
SELECT path, line, 'some sessions in the database', 0 FROM ended WHERE expires AND sometimes
UNION
SELECT w.path, w.line, CASE WHEN w.memory THEN 'sessions in memory' ELSE 'sessions in Redis' END,
       CASE WHEN w.memory THEN EXISTS (SELECT 1 FROM argument a WHERE a.call = w.id AND a.name REGEXP '(?i)(expir|until|ttl|ends?(_?at)?$|born|at$|since)')
                 OR EXISTS (SELECT 1 FROM service_call t WHERE t.function = w.function AND t.name = 'setTimeout')
            ELSE w.name REGEXP '(?i)^p?setex$' OR EXISTS (SELECT 1 FROM argument a WHERE a.call = w.id AND (a.value REGEXP '(?i)^(EX|PX|EXAT|PXAT)$' OR a.name REGEXP '(?i)^(ex|px|exat|pxat|ttl|expiration(\.value)?)$'))
                 OR EXISTS (SELECT 1 FROM service_call e WHERE e.function = w.function AND e.origin = w.origin AND e.name REGEXP '(?i)^p?expire(at)?$') END
FROM checked w
UNION
SELECT c.path, c.line, 'sessions in the database', max(coalesce(a.name, '') REGEXP '(?i)(expir|valid_?until|ttl)' OR coalesce(a.value, '') REGEXP '(?i)expir')
FROM service_call c JOIN argument a ON a.call = c.id
WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(?i)(^|[.:])(sessions?|refreshTokens?|authTokens?|RefreshToken(Model|Schema)?|SessionModel)(\(\))?\.(create|insert|insertOne|save|add)$')
  AND EXISTS (SELECT 1 FROM argument t WHERE t.call = c.id AND coalesce(t.name, '') REGEXP '(?i)(token|hash|digest|\bsid\b|secret|jti|refresh)')
  AND c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(?i)(prisma|model|repository|collection|schema|sequelize|mongoose|\(\))')
GROUP BY c.id
