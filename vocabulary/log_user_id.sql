-- how log lines get the id of the user, tenant or session they are about
-- path: file
-- line: line
-- how: context (all lines of the logger), bound (lines of the request's logger), hand (this line)
-- level: of the line, for hand
-- note: what does it
-- log: for hand: call.id of the place
WITH RECURSIVE fields AS (
    SELECT a.call, a.line, a.name, a.value, a.position, a.kind FROM argument a
    WHERE a.kind IN ('name', 'interpolated', 'call')
      AND (coalesce(a.name, '') REGEXP '(?i)(^|[._])(user|usr|tenant|account|customer|member|session|org|organi[sz]ation|workspace|team|player|actor|subject|principal|owner|client|employee|patient|student|company|shop|merchant|seller|courier|driver|rider|passenger|reader|subscriber|learner|pupil|teacher|donor|buyer|bidder|operator|borrower|caller|trainer|author|viewer|creator|clinician|doctor|tutor|investor|trader|claimant|applicant|candidate)[-_.]?(id|uuid|uid|sub|ref|key)$|(^|[._])(uid|sub|usr|user|tenant|actor|principal|member|player)$'
        OR coalesce(a.value, '') REGEXP '(?i)(user|claims?|auth|session|account|tenant|member|customer|principal|identity|token|payload|jwtVerify\(\)|verify\(\))\.(id|_id|sub|userId|user_id|uid|tenantId|tenant_id|accountId|account_id|orgId)$|\.(sub|userId|user_id|tenantId|tenant_id|accountId|customerId)$|(req|request|ctx|res|c)\.(state\.|locals\.|session\.)?(user|member|userId|tenant|tenantId|player|account|accountId|customer|actor|sessionID)$')
      AND coalesce(a.name, '') NOT REGEXP '(?i)agent'
    UNION -- slog.Info("paid", "user_id", id)
    SELECT l.call, NULL, l.name, l.value, 1, 'name' FROM line_field l
    WHERE l.name REGEXP '(?i)(^|[._])(user|usr|tenant|account|customer|member|session|org|organi[sz]ation|workspace|team|player|actor|subject|principal|owner|client|employee|patient|student|company|shop|merchant|seller|courier|driver|rider|passenger|reader|subscriber|learner|pupil|teacher|donor|buyer|bidder|operator|borrower|caller|trainer|author|viewer|creator|clinician|doctor|tutor|investor|trader|claimant|applicant|candidate)[-_.]?(id|uuid|uid|sub|ref|key)$|^(uid|sub)$'
    UNION -- a place of the line's template: "{UserId} booked {Room}"
    SELECT a.call, a.line, 'the user in its template', NULL, a.position, a.kind FROM argument a
    WHERE a.position = 0 AND a.name IS NULL AND a.kind = 'string' AND a.value LIKE '%{%id}%'
      AND a.value REGEXP '(?i)\{@?(user|tenant|account|customer|member|session|organi[sz]ation|client|player|patient|student|employee)_?id\}'
      AND EXISTS (SELECT 1 FROM argument v WHERE v.call = a.call AND v.position = 1)
    UNION -- "state=%s user_id=%s"
    SELECT a.call, a.line, 'the user in its text', NULL, a.position, 'name' FROM argument a
    WHERE a.position = 0 AND a.name IS NULL AND a.kind IN ('string', 'template') AND a.value LIKE '%=%'
      AND a.value REGEXP '(?i)(^|[^a-z])(user(_?(id|name))?|(tenant|account|customer|member|session|org)_?id)=["''\[]?(%[sdvqr]|\{\}|\$\{\})'
), setter AS (
    SELECT u.call, u.path, u.line FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'set'
    WHERE u.role = 'log_context' AND EXISTS (SELECT 1 FROM fields f WHERE f.call = u.call)
    UNION
    SELECT NULL, n.path, n.line FROM assignment n WHERE n.target LIKE '%getStore()%' AND n.name REGEXP '(?i)^(user|tenant|account|customer|member|session|actor)_?(id)?$|^uid$|^sub$'
    UNION
    SELECT u.call, u.path, u.line FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'set'
    JOIN argument a ON a.call = u.call AND a.position = 0 AND a.kind = 'string' AND a.value REGEXP '(?i)^(user|tenant|account|customer|member|session|actor)[-_]?(id)?$'
    WHERE u.role = 'log_context'
), shaper(call, function, depth) AS (
    SELECT c.id, a.function, 0 FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name = 'printf' OR c.callee REGEXP '^winston\.format$|^winston\.format\.format$|^logform\.format$' OR a.name REGEXP '(^|\.)(mixin|customProps|formatters\.log|dynamicMeta)$'
    UNION
    SELECT s.call, e.callee, s.depth + 1 FROM shaper s JOIN call_edge e ON e.caller = s.function WHERE s.depth < 3
)
SELECT u.path, u.line, CASE u.library WHEN 'nestjs-pino' THEN 'context' ELSE 'bound' END AS how, NULL AS level, 'the logger of the request carries ' || coalesce(f.name, f.value) AS note, NULL AS log
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value IN ('child', 'span') JOIN fields f ON f.call = u.call JOIN call d ON d.id = u.call JOIN function fn ON fn.id = coalesce(d.decorates, u.function)
WHERE u.role = 'log_context' AND fn.kind <> 'module'
UNION -- log.WithField("session", id)
SELECT u.path, u.line, 'bound', NULL, 'the logger of the request carries ' || a.value, NULL
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'child' JOIN argument a ON a.call = u.call AND a.position = 0 AND a.name IS NULL AND a.kind = 'string'
JOIN argument v ON v.call = u.call AND v.position = 1 JOIN function fn ON fn.id = u.function
WHERE u.role = 'log_context' AND fn.kind <> 'module' AND a.value REGEXP '(?i)^(\w+[._-])?(user|tenant|account|customer|member|session|actor)[._-]?(id)?$|^(uid|sub)$'
UNION
SELECT c.path, c.line, 'context', NULL, 'each line carries the user of the request', NULL
FROM shaper s JOIN call c ON c.id = s.call
WHERE (EXISTS (SELECT 1 FROM setter) AND EXISTS (SELECT 1 FROM service_use g JOIN setting x ON x.use = g.id AND x.name = 'form' AND x.value = 'get' WHERE g.function = s.function))
   OR EXISTS (SELECT 1 FROM trait t WHERE t.function = s.function AND t.kind = 'return' AND t.detail REGEXP '(?i)\b(user|tenant|account|customer|member|session)_?id\b\s*:')
UNION
SELECT o.path, o.line, 'context', NULL, h.name || ' adds the user of the request to each line', NULL
FROM log_helper l JOIN function h ON h.id = l.function JOIN log_call o ON o.function = h.id
WHERE EXISTS (SELECT 1 FROM setter)
  AND (EXISTS (SELECT 1 FROM service_use g JOIN setting x ON x.use = g.id AND x.name = 'form' AND x.value = 'get' WHERE g.function = h.id)
    OR EXISTS (SELECT 1 FROM call_edge e JOIN service_use g ON g.function = e.callee JOIN setting x ON x.use = g.id AND x.name = 'form' AND x.value = 'get' WHERE e.caller = h.id))
UNION
SELECT r.path, r.line, 'hand', l.level, 'this line carries ' || coalesce(nullif(f.name, '${}'), f.value), r.call
FROM request_log r JOIN fields f ON f.call = r.call JOIN log_level l ON l.call = r.call
UNION
SELECT x.path, x.line, CASE WHEN x.everywhere AND NOT x.child THEN 'context' ELSE 'bound' END, NULL, 'the lines of the request carry ' || CASE WHEN x.name LIKE '{%' THEN 'the user' ELSE x.name END, NULL
FROM line_context x WHERE x.class = 'user' AND (x.everywhere OR NOT x.child)
