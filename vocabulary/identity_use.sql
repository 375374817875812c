-- functions that act on who is calling: pass it on, compare it, query by it
-- function: function.id
-- path: file
-- line: line
-- note: the expression
-- index: function
WITH known(pattern) AS (SELECT '(?i)(^|(?<!body)(?<!query)(?<!params)(?<!headers)[.()@])(' || group_concat(CASE name WHEN 'session' THEN '(?-i:session|Session(?!\(\)))' ELSE name END, '|') || ')\??($|[.\[(])' FROM caller_identity WHERE name REGEXP '^\w+$'), filled(function, name) AS MATERIALIZED ( -- parameters that a guard fills with the caller: me = Depends(signed_in), claims: Claims
    SELECT DISTINCT t.function, substr(t.detail, 1, instr(t.detail, ' ') - 1)
    FROM trait t CROSS JOIN function_name n ON n.name = substr(t.detail, instr(t.detail, ' ') + 1) CROSS JOIN rejecting_function x ON x.function = n.function AND x.kind = 'authentication'
    WHERE t.kind = 'filled'
), near(function, name) AS MATERIALIZED (
    SELECT function, name FROM filled UNION SELECT n.function, w.name FROM filled w JOIN nested_function n ON n.outer = w.function
), said(function, path, line, note) AS (
SELECT c.function, c.path, a.line, a.value AS note FROM known k CROSS JOIN argument a CROSS JOIN service_call c ON c.id = a.call
WHERE c.function IS NOT NULL AND (a.kind IN ('name', 'interpolated', 'call') AND (a.value REGEXP k.pattern OR a.written LIKE '%.%(%' AND a.written REGEXP replace(k.pattern, '(^|', '(')) -- http.User.Subject(), a helper of its own
       OR a.formula IS NOT NULL AND a.formula REGEXP '[!=]=' AND a.formula REGEXP replace(replace(k.pattern, '[.()@])(', '[ .(!)@])('), '($|[.\[(])', '($|[.\[() ])')) -- Pet.owner_id == user.id
  AND NOT coalesce(a.value, '') REGEXP '(?i)(sqlalchemy\(\)|\bdb|scoped_session\(\)|sessionmaker\(\))\.session\b' -- of the database
  AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = c.id AND u.role IN ('log', 'metric_record', 'span', 'log_context', 'error_tracker', 'route', 'middleware', 'mount', 'token_sign', 'credential_check'))
UNION
SELECT c.function, c.path, c.line, a.value FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.position = 0 AND a.kind = 'string'
WHERE c.name = 'get' AND c.function IS NOT NULL AND a.value IN (SELECT name FROM caller_identity)
  AND (c.outer IS NOT NULL OR EXISTS (SELECT 1 FROM service_call k JOIN argument b ON b.call = k.id AND b.origin = c.id WHERE k.function = c.function
                                      AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = k.id AND u.role IN ('log', 'metric_record', 'span', 'error_tracker'))))
UNION
SELECT b.function, b.path, b.line, b.detail FROM known k CROSS JOIN block b CROSS JOIN service_file f ON f.path = b.path
WHERE b.kind = 'branch' AND b.detail REGEXP '([!=]==?|includes|has|some)' AND b.detail REGEXP replace(k.pattern, '[.()@])(', '[ .(!)@])(')
UNION
SELECT t.function, t.path, t.line, t.detail FROM known k CROSS JOIN trait t CROSS JOIN service_file f ON f.path = t.path
WHERE t.kind = 'return' AND t.function IS NOT NULL AND t.detail REGEXP '[!=]==?' AND t.detail REGEXP replace(k.pattern, '[.()@])(', '[ .(!)@])(')
UNION -- what belongs to the caller: current_user.agents.find(id), $request->user()->wills()->find($id)
SELECT c.function, c.path, c.line, c.callee FROM service_call c
WHERE c.function IS NOT NULL AND c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(?i)(^|[.@)])(current_?(user|account|member|customer|tenant|org\w*|company|team|shop|store)(\(\))?|user\(\))[.]([a-z_]\w*(\(\))?[.])+(find\w*|where\w*|create|build|order\w*|all|first\w*|get|paginate|pluck|page|count|update\w*|delete\w*|destroy\w*|exists)[!?]?$')
UNION -- what a helper took from the token of the request: docs.Get(ctx, claim(r, "sub"), id)
SELECT c.function, c.path, a.line, coalesce(a.written, a.value) FROM service_call k CROSS JOIN argument a ON a.origin = k.id CROSS JOIN service_call c ON c.id = a.call
WHERE k.name IN ('FromContext', 'ClaimsFromContext', 'UserFromContext', 'TokenFromContext', 'SessionFromContext', 'PrincipalFromContext') AND a.kind IN ('name', 'call', 'interpolated') AND c.function IS NOT NULL
  AND EXISTS (SELECT 1 FROM service_use v WHERE v.role IN ('guard', 'token_verify'))
  AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = c.id AND u.role IN ('log', 'metric_record', 'span', 'log_context', 'error_tracker', 'route', 'middleware', 'mount', 'token_sign', 'credential_check'))
UNION -- what the context of the request carries since it was let in: store.Find(request.UserID(r), id)
SELECT c.function, c.path, a.line, coalesce(a.written, a.value) FROM service_call k CROSS JOIN argument a ON a.origin = k.id CROSS JOIN service_call c ON c.id = a.call
WHERE k.name = 'Value' AND k.receiver LIKE '%Context()' AND c.function IS NOT NULL AND coalesce(a.written, a.value) REGEXP '(?i)(user|account|owner|tenant|member|customer|principal|subject)(_?(id|name|uuid))?$'
  AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = c.id AND u.role IN ('log', 'metric_record', 'span', 'log_context', 'error_tracker', 'route', 'middleware', 'mount', 'token_sign', 'credential_check'))
UNION -- a property of the class that says who it is: d.OwnerId != Me
SELECT t.function, t.path, t.line, t.detail
FROM known k CROSS JOIN service_file s ON s.language IN ('csharp', 'kotlin', 'ruby') CROSS JOIN function p ON p.path = s.path CROSS JOIN trait r ON r.function = p.id AND r.kind = 'return' AND r.detail REGEXP k.pattern
CROSS JOIN function f ON f.path = p.path AND f.class = p.class AND f.id <> p.id
CROSS JOIN (SELECT function, path, line, detail FROM trait WHERE kind IN ('return', 'choice', 'compare') UNION ALL SELECT function, path, line, detail FROM block WHERE kind = 'branch') t ON t.function = f.id
WHERE p.kind = 'method' AND p.name <> '' AND coalesce(p.parameters, '') = '' AND t.detail REGEXP '[!=]==?' AND t.detail REGEXP ('(^|[^.\w])' || p.name || '\b')
UNION
SELECT c.function, c.path, a.line, coalesce(a.written, a.value, a.formula) FROM near w CROSS JOIN service_call c ON c.function = w.function CROSS JOIN argument a ON a.call = c.id
WHERE (a.value = w.name OR a.written = w.name OR a.value LIKE w.name || '.%' OR a.written LIKE w.name || '.%' OR a.formula REGEXP '[!=]=' AND a.formula REGEXP ('\b' || w.name || '\.'))
  AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = c.id AND u.role IN ('log', 'metric_record', 'span', 'log_context', 'error_tracker', 'token_sign', 'credential_check'))
UNION
SELECT b.function, b.path, b.line, b.detail FROM near w CROSS JOIN block b ON b.function = w.function WHERE b.kind = 'branch' AND b.detail REGEXP '[!=]=' AND b.detail REGEXP ('\b' || w.name || '\.')
)
SELECT function, path, line, note FROM said
UNION -- an object made for the caller: what its methods do goes by what its constructor was told
SELECT m.id, s.path, s.line, s.note FROM said s CROSS JOIN function k ON k.id = s.function AND k.class IS NOT NULL AND (k.kind = 'constructor' OR k.name = '__init__')
CROSS JOIN function m ON m.parent = k.parent AND m.id <> k.id AND m.kind = 'method'
