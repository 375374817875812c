-- retries and circuit breakers that hold for every call of a client, because they were handed to what makes it: AddHttpClient().AddPolicyHandler(policy)
-- use: use.id of the retry or the breaker
-- client: call.id that makes the client; NULL: all clients that the container gives
-- index: use
-- index: client
-- typed: use INTEGER, client INTEGER
WITH RECURSIVE attach AS MATERIALIZED (
    SELECT u.call, u.kind, u.made_by, u.function FROM service_use u WHERE u.role = 'client_policy'
), maker AS (
    SELECT u.id AS use, u.call, u.function FROM service_use u WHERE u.role IN ('retry', 'breaker') AND u.call IS NOT NULL AND EXISTS (SELECT 1 FROM attach)
), carrier(use, call, depth) AS ( -- the policy, and the values it is combined into
    SELECT use, call, 0 FROM maker
    UNION
    SELECT c.use, w.id, c.depth + 1 FROM carrier c JOIN argument a ON a.origin = c.call JOIN service_call w ON w.id = a.call WHERE c.depth < 4
    UNION
    SELECT c.use, w.id, c.depth + 1 FROM carrier c JOIN service_call w ON w.origin = c.call WHERE c.depth < 4 AND w.name IN ('WrapAsync', 'Wrap', 'Build', 'AsAsyncPolicy')
), inside(attach, function, depth) AS ( -- what runs in the function that is handed over
    SELECT t.call, n.function, 0 FROM attach t JOIN argument a ON a.call = t.call AND a.function IS NOT NULL JOIN nested_function n ON n.outer = a.function
    UNION
    SELECT i.attach, e.callee, i.depth + 1 FROM inside i JOIN call_edge e ON e.caller = i.function WHERE i.depth < 3
), given(use, attach) AS (
    SELECT c.use, t.call FROM carrier c JOIN attach t ON t.call = c.call
    UNION
    SELECT m.use, i.attach FROM inside i JOIN maker m ON m.function = i.function
), chain(attach, call, depth) AS ( -- down to the call that makes the client
    SELECT call, made_by, 0 FROM attach WHERE kind IS NOT 'all'
    UNION -- AddHttpClient().WithRetries(): a function that attaches it for all who call it
    SELECT t.call, w.origin, 0 FROM attach t JOIN call w ON w.target = t.function WHERE t.kind IS NOT 'all' AND w.origin IS NOT NULL
    UNION
    SELECT h.attach, c.origin, h.depth + 1 FROM chain h JOIN call c ON c.id = h.call WHERE c.origin IS NOT NULL AND h.depth < 24
), reached(use, client) AS MATERIALIZED (
    SELECT DISTINCT g.use, h.call FROM given g JOIN chain h ON h.attach = g.attach JOIN use r ON r.call = h.call AND r.role = 'registration'
)
SELECT use, client FROM reached
UNION
SELECT g.use, NULL FROM given g JOIN attach t ON t.call = g.attach AND t.kind = 'all'
UNION -- whichever of them the container is asked for
SELECT r.use, NULL FROM (SELECT use, count(*) AS n FROM reached GROUP BY use) r
WHERE r.n = (SELECT count(DISTINCT k.call) FROM service_use k JOIN use c ON c.call = k.call AND c.role = 'client' WHERE k.role = 'registration' AND k.kind = 'http')
