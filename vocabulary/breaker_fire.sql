-- calls that run something through a circuit breaker of a library
-- use: use.id of the breaker
-- call: call.id
-- asks: 1 when it only asks whether the function around it may go on
-- only if: SELECT 1 FROM use WHERE role = 'breaker'
-- index: use
-- index: call
-- typed: use INTEGER, call INTEGER
WITH RECURSIVE breaker AS MATERIALIZED (
    SELECT u.id, u.call, u.library, c.callee FROM service_use u JOIN call c ON c.id = u.call WHERE u.role = 'breaker'
), shaped(use, call, callee, depth) AS ( -- Stoplight('name').with_threshold(3).run { ... }: the chain that shapes it
    SELECT id, call, callee, 0 FROM breaker
    UNION
    SELECT s.use, c.id, c.callee, s.depth + 1 FROM shaped s JOIN call c ON c.origin = s.call WHERE s.depth < 12 AND c.name REGEXP '^(with_?[a-zA-Z]\w*|build|Build)$'
), asked(name) AS ( -- may I? The caller runs it, and reports what became of it
    VALUES ('isAvailable'), ('is_available'), ('isCallPermitted'), ('is_call_permitted'), ('tryAcquirePermission'), ('acquirePermission'), ('Allow'), ('Ready'), ('allowRequest'), ('allow_request')
), way(name) AS (
    SELECT name FROM policy_way UNION ALL SELECT name FROM asked
), fired(use, call) AS MATERIALIZED (
    SELECT b.use, k.id AS call FROM shaped b CROSS JOIN call k ON k.origin = b.call JOIN way w ON w.name = k.name
    UNION -- the breaker itself is called: breaker(work), breaker(work)()
    SELECT b.use, k.id FROM shaped b CROSS JOIN call k ON k.origin = b.call AND k.callee = b.callee || '()' AND k.decorates IS NULL
    UNION
    SELECT b.use, k.id FROM shaped b CROSS JOIN call w ON w.origin = b.call AND w.callee = b.callee || '()' CROSS JOIN call k ON k.origin = w.id AND k.callee = w.callee || '()'
    UNION -- its making is not in sight from here: a registry, a field that somebody fills
    SELECT b.id, k.id FROM breaker b CROSS JOIN call k ON k.name IN (SELECT name FROM way) AND k.origin IS NULL AND k.callee = b.callee || '().' || k.name
    UNION
    SELECT b.id, f.call FROM service_use f JOIN breaker b ON b.library = f.library JOIN call k ON k.id = f.call
    WHERE f.role = 'breaker_call' AND (k.origin = b.call OR NOT EXISTS (SELECT 1 FROM breaker o WHERE o.call = k.origin))
)
SELECT use, call, EXISTS (SELECT 1 FROM call k JOIN asked q ON q.name = k.name WHERE k.id = call) AS asks FROM fired
UNION -- several are handed to the same place: newClient(url, breaker); the linker followed one
SELECT n.id, f.call, 0 FROM fired f JOIN breaker b ON b.id = f.use CROSS JOIN argument a ON a.origin = b.call CROSS JOIN call w ON w.id = a.call AND (w.target IS NOT NULL OR instr(w.callee, ':') > 0)
CROSS JOIN call x ON x.target = w.target OR w.target IS NULL AND x.target IS NULL AND x.callee = w.callee -- &upstream{breaker: rates} has no constructor
CROSS JOIN argument o ON o.call = x.id AND o.position = a.position AND o.name IS a.name JOIN breaker n ON n.call = o.origin
