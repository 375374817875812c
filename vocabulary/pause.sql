-- places where code waits for a time, with what decides how long
-- call: the waiting call
-- path: file
-- line: line
-- function: function it stands in
-- block: block it stands in
-- value: the delay: literal text or name
-- kind: as argument.kind
-- formula: the delay as arithmetic
-- maker: the call that computed the delay
-- index: call
-- index: function
-- index: block
WITH timer(call, function) AS (
    SELECT c.id, c.function FROM service_call c WHERE c.callee IN ('setTimeout', 'timers.setTimeout', 'globalThis.setTimeout')
), sleeper(function, timer) AS ( -- functions that wait: sleep = (ms) => new Promise(r => setTimeout(r, ms))
    SELECT p.function, t.call FROM timer t JOIN argument a ON a.function = t.function JOIN call p ON p.id = a.call
    WHERE p.name = 'Promise' AND p.awaited = 1
), idle(call, function) AS MATERIALIZED ( -- waits by name
    SELECT c.id, c.function FROM service_call c
    WHERE c.callee IN ('timers/promises.setTimeout', 'timers/promises.scheduler.wait', 'Bun.sleep', 'delay', 'delay.default', 'sleep-promise', 'p-sleep', 'await-sleep') AND c.awaited = 1
    UNION
    SELECT c.id, c.function FROM sleeper s JOIN service_call c ON c.target = s.function WHERE c.awaited = 1
    UNION
    SELECT u.call, u.function FROM service_use u WHERE u.role = 'sleep' AND u.library <> 'timers' AND u.call IS NOT NULL
), rest(function, call) AS ( -- helpers that do nothing but wait: pause = (n) => sleep(100 * 2 ** n)
    SELECT i.function, i.call FROM idle i JOIN function f ON f.id = i.function
    WHERE f.kind IN ('function', 'method') AND f.end_line - f.line <= 15
      AND NOT EXISTS (SELECT 1 FROM block b WHERE b.function = f.id AND b.kind = 'loop')
      -- try { Thread.sleep(ms); } catch (InterruptedException e) is a wait, too
      AND (NOT EXISTS (SELECT 1 FROM block b WHERE b.function = f.id AND b.kind = 'try')
           OR EXISTS (SELECT 1 FROM call s JOIN block b ON b.id = s.block AND b.kind = 'try' WHERE s.id = i.call))
      AND NOT EXISTS (SELECT 1 FROM outbound_function o WHERE o.function = f.id)
      AND NOT EXISTS (SELECT 1 FROM service_call k WHERE k.function = f.id AND k.id <> i.call AND (k.awaited = 1 OR k.target IS NOT NULL) AND k.outer IS NOT i.call
                      AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = i.call AND a.origin = k.id))
), waits(call, delay, position) AS (
    SELECT c.id, c.id, 0 FROM service_call c
    WHERE c.callee IN ('timers/promises.setTimeout', 'timers/promises.scheduler.wait', 'Bun.sleep', 'delay', 'delay.default', 'sleep-promise', 'p-sleep', 'await-sleep', 'sleep')
       OR c.callee IN ('setTimeout', 'timers.setTimeout') AND c.awaited = 1
    UNION
    SELECT u.call, u.call, 0 FROM service_use u WHERE u.role = 'sleep' AND u.library <> 'timers' AND u.call IS NOT NULL
    UNION -- await new Promise(r => setTimeout(r, ms))
    SELECT p.id, t.call, 1 FROM timer t JOIN argument a ON a.function = t.function JOIN service_call p ON p.id = a.call
    WHERE p.name = 'Promise'
    UNION -- await sleep(ms)
    SELECT c.id, c.id, 0 FROM sleeper s JOIN service_call c ON c.target = s.function
    UNION -- the sleeper's own arithmetic
    SELECT c.id, s.timer, 1 FROM sleeper s JOIN service_call c ON c.target = s.function
    UNION -- await pause(n)
    SELECT c.id, r.call, 0 FROM rest r JOIN service_call c ON c.target = r.function
    UNION -- const sleep = promisify(setTimeout)
    SELECT c.id, c.id, 0 FROM service_call c WHERE c.callee IN ('util.promisify().sleep', 'util.promisify()')
)
SELECT w.call, c.path, c.line, c.function, c.block, a.value, a.kind, a.formula, a.origin AS maker
FROM waits w JOIN call c ON c.id = w.call LEFT JOIN argument a ON a.call = w.delay AND a.position = w.position AND a.name IS NULL
