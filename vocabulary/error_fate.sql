-- what becomes of an error of each outbound operation: written down, handed on, or swallowed
-- call: call.id of the operation
-- fate: context, plain, swallowed, or handler (it leaves the code for whatever looks after errors)
-- path: where
-- line: line
-- index: call
WITH RECURSIVE catch_of(try, catch, path, line) AS (
    SELECT t.id, k.id, k.path, k.line FROM block t JOIN block k ON k.function = t.function AND k.kind = 'catch' AND k.parent IS t.parent AND k.line BETWEEN t.end_line AND t.end_line + 2
    WHERE t.kind = 'try'
), nearest(block, catch, path, line) AS ( -- the catch that sees failures of a block
    SELECT block, catch, path, line FROM (
        SELECT e.block, c.catch, c.path, c.line, row_number() OVER (PARTITION BY e.block ORDER BY e.depth) AS place
        FROM enclosing_block e JOIN catch_of c ON c.try = e.outer) WHERE place = 1
), verdict(catch, says) AS (
    SELECT k.catch, CASE WHEN max(l.context) = 1 THEN 'context' WHEN max(l.call) IS NOT NULL THEN 'plain' END
    FROM catch_of k LEFT JOIN enclosing_block e ON e.outer = k.catch LEFT JOIN told_error l ON l.block = e.block
    GROUP BY k.catch
), passes(catch) AS ( -- rethrown or handed to the framework
    SELECT e.outer FROM enclosing_block e JOIN trait t ON t.block = e.block JOIN block k ON k.id = e.outer AND k.kind = 'catch'
    WHERE t.kind = 'throw' OR t.kind = 'return' AND (t.detail LIKE 'Promise.reject%' OR t.detail LIKE 'next(%')
    UNION
    SELECT e.outer FROM enclosing_block e JOIN call c ON c.block = e.block JOIN block k ON k.id = e.outer AND k.kind = 'catch' WHERE c.name IN ('next', 'reject', 'done', 'handleError')
), chained(call, function, path, line) AS ( -- op().catch(fn), op().then(a, b)
    SELECT o.call, a.function, k.path, k.line FROM outbound_call o JOIN call c ON c.id = o.call
    JOIN call k ON k.path = c.path AND k.function IS c.function AND k.name = 'catch' AND k.line BETWEEN c.line AND c.line + 12 AND (k.origin = c.id OR k.receiver LIKE '%)')
    JOIN argument a ON a.call = k.id AND a.position = 0
    WHERE o.role = 'op' AND NOT EXISTS (SELECT 1 FROM call x WHERE x.path = c.path AND x.id > c.id AND x.id < k.id AND x.name = 'catch')
), site(op, function, block, call, depth) AS (
    SELECT o.call, c.function, c.block, c.id, 0 FROM outbound_call o JOIN call c ON c.id = o.call WHERE o.role = 'op' AND o.scope = 'service'
    UNION
    SELECT s.op, c.function, c.block, c.id, s.depth + 1
    FROM site s LEFT JOIN nearest n ON n.block = s.block
    JOIN call c ON c.target = s.function OR c.id IN (SELECT a.call FROM argument a WHERE a.function = s.function)
    WHERE s.depth < 6 AND c.scope = 'service' AND c.function IS NOT s.function
      AND (n.catch IS NULL OR n.catch IN (SELECT catch FROM passes) AND n.catch IN (SELECT catch FROM verdict WHERE says IS NULL))
      AND NOT EXISTS (SELECT 1 FROM route r WHERE r.handler = s.function)
      AND c.name NOT IN ('use', 'listen', 'on', 'once', 'addHook', 'setInterval', 'setTimeout', 'process', 'createServer')
), fated(call, fate, path, line, depth) AS (
    SELECT s.op, coalesce(v.says, CASE WHEN n.catch IN (SELECT catch FROM passes) THEN 'handler' ELSE 'swallowed' END), n.path, n.line, s.depth
    FROM site s JOIN nearest n ON n.block = s.block JOIN verdict v ON v.catch = n.catch
    UNION ALL
    SELECT h.call, CASE WHEN max(l.context) = 1 THEN 'context' WHEN max(l.call) IS NOT NULL THEN 'plain'
                        WHEN h.function IS NULL THEN 'handler'
                        WHEN EXISTS (SELECT 1 FROM trait t WHERE t.function = h.function AND t.kind = 'throw') OR EXISTS (SELECT 1 FROM call n WHERE n.function = h.function AND n.name IN ('next', 'reject')) THEN 'handler'
                        ELSE 'swallowed' END, h.path, h.line, 0
    FROM chained h LEFT JOIN told_error l ON l.function = h.function GROUP BY h.call, h.function
    UNION ALL
    SELECT s.op, 'handler', c.path, c.line, s.depth FROM site s JOIN call c ON c.id = s.call
    WHERE NOT EXISTS (SELECT 1 FROM nearest n WHERE n.block = s.block)
      AND NOT EXISTS (SELECT 1 FROM site x WHERE x.op = s.op AND x.depth > s.depth)
)
SELECT call, fate, path, line FROM (
    SELECT call, fate, path, line,
           row_number() OVER (PARTITION BY call ORDER BY fate = 'handler', CASE fate WHEN 'swallowed' THEN 0 WHEN 'plain' THEN 1 ELSE 2 END, depth, path, line) AS place
    FROM fated)
WHERE place = 1
