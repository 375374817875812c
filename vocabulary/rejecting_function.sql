-- functions that may turn a caller away for lack of identity or right, themselves or through helpers
-- function: function.id
-- kind: authentication or authorization
-- path: where the rejection is
-- line: line
-- index: function
WITH RECURSIVE direct(function, kind, path, line) AS (
    SELECT r.function, CASE r.status WHEN '401' THEN 'authentication' ELSE 'authorization' END, r.path, r.line FROM rejection r
    UNION ALL
    SELECT r.function, 'authentication', r.path, r.line FROM rejection r JOIN credential_read k ON k.function = r.function WHERE r.status = '403'
    UNION ALL
    SELECT r.function, 'authorization', r.path, r.line FROM rejection r JOIN block b ON b.id = r.block
    WHERE r.status = '401' AND b.detail REGEXP '(?i)(role|admin|permission|scopes?\b|owner|allowed|privilege|policy|belongs)|\bcan[A-Z]\w+\('
    UNION ALL -- if perm.Pull { c.Next(); return }, and whoever is left is turned away
    SELECT r.function, 'authorization', r.path, r.line FROM rejection r JOIN block b ON b.function = r.function AND b.kind = 'branch' AND b.detail REGEXP '(?i)\bperms?\.\w+'
    UNION ALL
    SELECT u.function, CASE u.role WHEN 'authorize' THEN 'authorization' ELSE 'authentication' END, u.path, u.line
    FROM service_use u CROSS JOIN call c ON c.id = u.call
    WHERE u.role IN ('guard', 'authorize') AND u.function IS NOT NULL AND u.kind IS NOT 'optional' AND u.kind IS NOT 'public' AND u.kind IS NOT 'session'
      AND c.decorates IS NULL AND c.outer IS NULL AND u.kind IS NOT 'global' AND u.kind IS NOT 'declared' AND u.kind IS NOT 'route'
    UNION ALL
    SELECT u.function, 'authentication', u.path, u.line
    FROM service_use u JOIN call c ON c.id = u.call
    WHERE u.role = 'token_verify' AND u.function IS NOT NULL AND u.kind IS NOT 'decode' AND c.constructs = 0
      AND NOT EXISTS (SELECT 1 FROM argument l WHERE l.call = c.id AND l.function IS NOT NULL AND l.position > 1) -- the callback decides
      AND (c.in_try = 0
           OR EXISTS (SELECT 1 FROM trait t JOIN block b ON b.id = t.block AND b.kind = 'catch' WHERE t.function = u.function AND t.kind = 'throw')
           OR EXISTS (SELECT 1 FROM call n JOIN argument a ON a.call = n.id JOIN block b ON b.id = n.block AND b.kind = 'catch' WHERE n.function = u.function AND n.name IN ('next', 'done', 'cb', 'callback')))
    UNION ALL -- what makes the user of a request out of it, and may refuse to
    SELECT DISTINCT f.id, 'authentication', f.path, min(t.line) OVER (PARTITION BY f.id)
    FROM trait j CROSS JOIN function_name n ON n.name = j.detail CROSS JOIN function f ON f.id = n.function CROSS JOIN trait t ON t.function = f.id AND t.kind = 'throw'
    WHERE j.kind = 'injected' AND f.name IN ('from_request', 'from_request_parts') AND f.class REGEXP '(?i)(user|auth|claims|session|token|identity|principal|admin|account|login|credential)'
    UNION ALL -- or verifies the token that it is made of
    SELECT DISTINCT f.id, 'authentication', u.path, u.line
    FROM service_use u CROSS JOIN function g ON g.id = u.function CROSS JOIN function f ON f.id IN (g.id, g.parent)
    WHERE u.role = 'token_verify' AND u.kind IS NOT 'decode' AND f.name IN ('from_request', 'from_request_parts')
), closure(function, kind, path, line, depth) AS (
    SELECT function, kind, path, line, 0 FROM direct
    UNION
    SELECT e.caller, c.kind, c.path, c.line, c.depth + 1
    FROM closure c JOIN call_edge e ON e.callee = c.function JOIN function fn ON fn.id = e.caller
    WHERE c.depth < 4 AND fn.kind NOT IN ('module', 'class')
    UNION -- and who calls what a decorator of the repository guards: if request.method == "POST": return create_check(request)
    SELECT e.caller, c.kind, c.path, c.line, c.depth + 1
    FROM closure c CROSS JOIN function w ON w.id = c.function AND w.parent IS NOT NULL CROSS JOIN call d ON d.target = w.parent AND d.decorates IS NOT NULL
    CROSS JOIN call_edge e ON e.callee = d.decorates JOIN function fn ON fn.id = e.caller
    WHERE c.depth < 4 AND fn.kind NOT IN ('module', 'class')
)
SELECT function, kind, path, line FROM (SELECT function, kind, path, line, row_number() OVER (PARTITION BY function, kind ORDER BY depth, path, line) AS place FROM closure) WHERE place = 1
