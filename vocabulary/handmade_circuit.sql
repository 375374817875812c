-- circuit breakers written by hand: what counts failures, and turns calls away for a while because of them
-- path: file of the test
-- line: line of it
-- runner: function that runs the guarded call; NULL for a context that stands around it
-- context: class whose context stands around the guarded call
-- gate_line: line of the test that keeps calls away
-- fired: 1 when calls go through it
-- counter: name of the counter of failures; 'failures' where the store has none that code could name
-- name: name of the state that is asked
WITH state(path, name, counted, word) AS (
    SELECT s.path, s.name, max(s.counted), max(CASE WHEN s.kind = 'string' AND s.value REGEXP '^\w{3,}$' THEN s.value END) FROM failure_side s
    WHERE s.name REGEXP '^\w+$' AND NOT (s.kind = 'null' OR coalesce(s.value, '') IN ('0', 'false') AND s.counted = 0)
    GROUP BY s.path, s.name
    UNION -- a package's files share the fields of its types
    SELECT o.path, s.name, max(s.counted), NULL FROM failure_side s JOIN file f ON f.path = s.path AND f.language = 'go'
    JOIN service_file o ON o.path <> s.path AND rtrim(o.path, replace(o.path, '/', '')) = rtrim(s.path, replace(s.path, '/', ''))
    JOIN file g ON g.path = o.path AND g.language = 'go'
    WHERE s.name REGEXP '^\w+$' AND s.kind = 'boolean' AND s.value = 'true' GROUP BY o.path, s.name
), test(path, line, function, block, name, counted) AS ( -- branches that turn a call away because of that state
    SELECT g.path, g.line, g.function, g.id, s.name, s.counted
    FROM state s CROSS JOIN service_file f ON f.path = s.path CROSS JOIN block g ON g.path = s.path AND g.kind = 'branch'
    WHERE g.detail REGEXP ('(?i)\b' || s.name || '\b') OR s.word IS NOT NULL AND g.detail REGEXP ('\b' || s.word || '\b')
    UNION -- if (!available()) ..., where available() looks at it
    SELECT g.path, g.line, g.function, g.id, s.name, s.counted
    FROM state s JOIN trait t ON t.path = s.path AND t.kind = 'return' AND t.detail REGEXP ('\b' || s.name || '\b')
    JOIN call h ON h.target = t.function JOIN block g ON g.function = h.function AND g.line = h.line AND g.kind = 'branch'
), turned AS ( -- those that leave
    SELECT t.* FROM test t
    WHERE (EXISTS (SELECT 1 FROM trait x JOIN enclosing_block e ON e.block = x.block WHERE e.outer = t.block AND x.kind IN ('throw', 'return', 'continue'))
        OR EXISTS (SELECT 1 FROM enclosing_block e JOIN call y ON y.block = e.block WHERE e.outer = t.block AND y.name = 'reject'))
      AND NOT EXISTS (SELECT 1 FROM enclosing_block x JOIN block k ON k.id = x.outer WHERE x.block = t.block AND k.kind = 'catch')
), asked(path, line, runner, block, name, counted) AS ( -- by the function that runs the call, or by one that it calls before
    SELECT t.path, t.line, t.function, t.block, t.name, t.counted FROM turned t
    UNION -- lock.synchronize { raise Open if ... }
    SELECT t.path, t.line, c.function, t.block, t.name, t.counted FROM turned t JOIN argument a ON a.function = t.function JOIN call c ON c.id = a.call
    WHERE EXISTS (SELECT 1 FROM trait x JOIN enclosing_block e ON e.block = x.block WHERE e.outer = t.block AND x.kind = 'throw')
    UNION
    SELECT t.path, t.line, h.function, t.block, t.name, t.counted FROM turned t JOIN call h ON h.target = t.function
    WHERE NOT EXISTS (SELECT 1 FROM try_call x WHERE x.function = t.function)
      -- one that answers yes or no is asked in a test, one that throws or gives an error is just called
      AND (EXISTS (SELECT 1 FROM block b WHERE b.function = h.function AND b.kind IN ('branch', 'try') AND b.line = h.line)
        OR EXISTS (SELECT 1 FROM trait x JOIN enclosing_block e ON e.block = x.block WHERE e.outer = t.block AND x.kind IN ('throw', 'continue'))
        OR EXISTS (SELECT 1 FROM function o WHERE o.id = h.function AND o.path = t.path))
), gate(path, line, runner, block, state, counter) AS (
    SELECT g.path, min(g.line), r.id, min(g.block), min(g.name), max(CASE WHEN g.counted THEN g.name END)
    FROM asked g JOIN function r ON r.id = g.runner
    WHERE r.kind IN ('function', 'method') AND EXISTS (SELECT 1 FROM try_call t WHERE t.function = r.id AND t.block IS NOT g.block)
    GROUP BY r.id
), tripped(name, directory, counter) AS ( -- what a function raises, itself or by one it calls, that counts failures and holds the count against a bound
    SELECT DISTINCT r.name, rtrim(s.path, replace(s.path, '/', '')), s.name FROM failure_side s
    JOIN trait t ON t.function = s.function AND t.kind = 'compare' AND t.line >= s.line AND t.detail REGEXP '[<>]'
    JOIN failure_side r ON r.value = 'true' AND r.counted = 0
         AND (r.function = s.function OR r.function IN (SELECT c.target FROM call c WHERE c.function = s.function))
    WHERE s.counted = 1
), leaving(block) AS MATERIALIZED ( -- blocks in which the function ends
    SELECT DISTINCT e.outer FROM trait x JOIN enclosing_block e ON e.block = x.block WHERE x.kind IN ('throw', 'return', 'continue')
), told(path, line, runner, gate_line, counter) AS ( -- whatever they are called: asked by the clock before the call, told of its outcome afterwards, counted against a bound
    SELECT r.path, min(r.line), r.id, min(a.line), 'failures'
    FROM (SELECT function, max(line) AS line FROM (SELECT t.function, c.line FROM try_call t JOIN call c ON c.id = t.call) GROUP BY function) y
    CROSS JOIN function r ON r.id = y.function AND r.kind IN ('function', 'method')
    CROSS JOIN call a ON a.function = r.id AND a.target IS NOT NULL AND a.line <= y.line
    CROSS JOIN function g ON g.id = a.target AND g.path = r.path AND g.id <> r.id
    CROSS JOIN call t ON t.function = r.id AND t.target IS NOT NULL AND t.target <> g.id AND t.line > a.line
    CROSS JOIN function f ON f.id = t.target AND f.path = r.path AND f.id <> r.id
    WHERE NOT EXISTS (SELECT 1 FROM try_call x WHERE x.function IN (g.id, f.id))
      AND (EXISTS (SELECT 1 FROM block b JOIN leaving l ON l.block = b.id WHERE b.function = r.id AND b.kind IN ('branch', 'catch') AND b.line BETWEEN a.line AND a.line + 1)
        OR EXISTS (SELECT 1 FROM trait x WHERE x.function = g.id AND x.kind = 'throw'))
      AND (EXISTS (SELECT 1 FROM enclosing_block i JOIN block k ON k.id = i.outer AND k.kind = 'catch' WHERE i.block = t.block)
        OR f.parameters REGEXP '(?i)(^|,)(\w*_)?(ok|succe\w*|err|error|failed|failure|fault|result|outcome|healthy|good)(,|$)')
      AND (EXISTS (SELECT 1 FROM call k WHERE k.function IN (g.id, f.id) AND k.name IN ('now', 'Now', 'utcnow', 'GetUtcNow', 'monotonic', 'time', 'currentTimeMillis', 'nanoTime', 'markNow', 'hrtime', 'microtime', 'Since', 'elapsed', 'millis', 'clock_gettime', 'current', 'GetTimestamp'))
        OR EXISTS (SELECT 1 FROM trait k WHERE k.function IN (g.id, f.id) AND k.detail REGEXP '\bnow\b|UtcNow|TickCount'))
      AND EXISTS (SELECT 1 FROM trait x WHERE x.function = f.id AND (x.kind = 'increment' OR x.kind = 'compare' AND x.detail REGEXP '\+ ?1\b'))
      AND (EXISTS (SELECT 1 FROM trait x WHERE x.function IN (f.id, g.id) AND x.kind IN ('compare', 'return') AND x.detail REGEXP '[<>]')
        OR EXISTS (SELECT 1 FROM block x WHERE x.function IN (f.id, g.id) AND x.detail REGEXP '[<>]'))
    GROUP BY r.id
), part(runner, function) AS MATERIALIZED ( -- the function around the call, and what stands in it: lock.withLock { ... }
    SELECT DISTINCT function, function FROM try_call
    UNION
    SELECT t.function, a.function FROM (SELECT DISTINCT function FROM try_call) t JOIN call c ON c.function = t.function JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    JOIN function f ON f.id = a.function AND f.parent = t.function
), inline(path, line, runner, gate_line) AS ( -- all in one function: it leaves because of the clock, and counts in its catch
    SELECT r.path, r.line, r.id, min(g.line)
    FROM (SELECT t.function, max(c.line) AS line FROM try_call t JOIN call c ON c.id = t.call GROUP BY t.function) y
    CROSS JOIN function r ON r.id = y.function AND r.kind IN ('function', 'method')
    CROSS JOIN part p ON p.runner = r.id CROSS JOIN block g ON g.function = p.function AND g.kind = 'branch' AND g.line < y.line
    WHERE g.id IN (SELECT block FROM leaving)
      AND g.detail REGEXP '(?i)\b(now|instant|monotonic|since|elapsed\w*|utc_?now|get_?utc_?now|nano_?time|current_?time\w*|microtime|mark_?now|is_?before|is_?after)\b'
      AND NOT EXISTS (SELECT 1 FROM enclosing_block x JOIN block k ON k.id = x.outer WHERE x.block = g.id AND k.kind IN ('catch', 'loop'))
      AND EXISTS (SELECT 1 FROM part q CROSS JOIN block k ON k.function = r.id AND k.kind = 'catch' CROSS JOIN trait x ON x.function = q.function AND x.line BETWEEN k.line AND k.end_line
                  WHERE q.runner = r.id AND (x.kind = 'increment' OR x.kind = 'compare' AND x.detail REGEXP '\+ ?1\b'))
      AND EXISTS (SELECT 1 FROM part q CROSS JOIN block k ON k.function = r.id AND k.kind = 'catch'
                  WHERE q.runner = r.id AND (EXISTS (SELECT 1 FROM trait x WHERE x.function = q.function AND x.kind = 'compare' AND x.detail REGEXP '[<>]' AND x.line BETWEEN k.line AND k.end_line)
                                          OR EXISTS (SELECT 1 FROM block x WHERE x.function = q.function AND x.detail REGEXP '[<>]' AND x.line BETWEEN k.line AND k.end_line)))
    GROUP BY r.id
), written(name) AS (
    VALUES ('set'), ('put'), ('setex'), ('setEx'), ('incr'), ('increment'), ('incrBy'), ('SetAsync'), ('SetStringAsync'), ('StringSetAsync'), ('StringIncrementAsync'), ('write'), ('Incr'), ('Set'), ('SetEX'), ('SetEx')
), read(name) AS (
    VALUES ('get'), ('exists'), ('has'), ('ttl'), ('pttl'), ('read'), ('GetAsync'), ('GetStringAsync'), ('StringGetAsync'), ('KeyExistsAsync'), ('exist?'), ('exists?'), ('getInt'), ('Get'), ('Exists'), ('TTL'), ('missing')
), shelved(path, line, runner) AS ( -- state in a store that instances share, read and written by methods of the breaker
    SELECT b.path, min(b.line), t.function
    FROM (SELECT DISTINCT function FROM try_call) t CROSS JOIN block k ON k.function = t.function AND k.kind = 'catch' CROSS JOIN enclosing_block i ON i.outer = k.id
    CROSS JOIN call h ON h.block = i.block AND h.target IS NOT NULL CROSS JOIN call w ON w.function = h.target AND w.name IN (SELECT name FROM written)
    CROSS JOIN function o ON o.id = t.function
    CROSS JOIN call r ON r.path = o.path AND r.receiver = w.receiver AND r.name IN (SELECT name FROM read) AND r.function <> h.target
    CROSS JOIN block b ON b.function IN (t.function, r.function) AND b.kind = 'branch'
    WHERE (r.function = t.function OR EXISTS (SELECT 1 FROM call a WHERE a.function = t.function AND a.target = r.function AND a.line < k.line)) -- before branches are looked at
      AND (r.function = t.function AND b.function = t.function AND b.line BETWEEN r.line AND r.line + 3 AND b.line < k.line
        OR EXISTS (SELECT 1 FROM call a WHERE a.function = t.function AND a.target = r.function AND a.line < k.line
                   AND (b.function = t.function AND b.line = a.line OR b.function = r.function)))
      AND b.id IN (SELECT block FROM leaving)
      AND EXISTS (SELECT 1 FROM block x WHERE x.function = h.target AND x.detail REGEXP '[<>]')
    GROUP BY t.function
    UNION -- or by the function itself, under one key: if (Cache::has(OPEN)) return; ... catch { if (Cache::increment(COUNT) >= 5) Cache::put(OPEN, true, 30); }
    SELECT b.path, min(b.line), t.function
    FROM (SELECT DISTINCT function FROM try_call) t CROSS JOIN block k ON k.function = t.function AND k.kind = 'catch' CROSS JOIN enclosing_block i ON i.outer = k.id
    CROSS JOIN call w ON w.block = i.block AND w.name IN (SELECT name FROM written) CROSS JOIN argument n ON n.call = w.id AND n.position = 0 AND n.name IS NULL AND n.value IS NOT NULL
    CROSS JOIN call r ON r.function = t.function AND r.receiver = w.receiver AND r.name IN (SELECT name FROM read) AND r.line < k.line
    CROSS JOIN argument m ON m.call = r.id AND m.position = 0 AND m.name IS NULL AND m.value = n.value
    CROSS JOIN block b ON b.function = t.function AND b.kind = 'branch' AND b.line BETWEEN r.line AND r.line + 3 AND b.line < k.line
    WHERE b.id IN (SELECT block FROM leaving)
      AND EXISTS (SELECT 1 FROM enclosing_block e JOIN block x ON x.id = e.block WHERE e.outer = k.id AND x.detail REGEXP '[<>]')
    GROUP BY t.function
), kept(path, line, runner, block, state, counter) AS MATERIALIZED (
    SELECT g.* FROM gate g
    WHERE EXISTS (SELECT 1 FROM tripped t WHERE t.name = g.state AND t.directory = rtrim(g.path, replace(g.path, '/', '')))
      AND NOT EXISTS (SELECT 1 FROM block b JOIN failure_side s ON s.function = b.function WHERE b.id = g.block AND s.name = g.state) -- who raises it
      AND NOT EXISTS (SELECT 1 FROM enclosing_block e JOIN try_call t ON t.block = e.block WHERE e.outer = g.block)
       OR EXISTS (SELECT 1 FROM failure_side s CROSS JOIN block b ON b.path = s.path AND b.kind = 'branch'
                  WHERE s.path = g.path AND s.counted AND b.detail REGEXP ('\b' || s.name || '\b[^&|]*([<>]|==)'))
       OR EXISTS (SELECT 1 FROM failure_side s CROSS JOIN trait t ON t.function = s.function AND t.kind = 'compare' AND t.line >= s.line
                  WHERE s.path = g.path AND s.counted AND t.detail REGEXP ('\b' || s.name || '\b[^&|]*([<>]|==)')
                    AND EXISTS (SELECT 1 FROM failure_side o WHERE o.function = s.function AND o.name = g.state AND o.line >= s.line AND o.kind NOT IN ('number', 'null')))
       OR EXISTS (SELECT 1 FROM block b WHERE b.path = g.path AND b.function IN (SELECT function FROM block WHERE id = g.block) AND b.kind = 'branch'
                  AND b.detail REGEXP ('(Date\.now|performance\.now|hrtime|\bnow\b)') AND b.detail REGEXP ('\b' || g.state || '\b'))
          AND EXISTS (SELECT 1 FROM failure_side s WHERE s.path = g.path AND s.name = g.state AND s.kind NOT IN ('number', 'null'))
)
SELECT g.path, g.line, g.runner, NULL AS context, g.line AS gate_line,
       EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = g.runner) OR EXISTS (SELECT 1 FROM route r WHERE r.handler = g.runner)
       OR EXISTS (SELECT 1 FROM service_call c JOIN function f ON f.id = g.runner WHERE c.name = f.name AND c.target IS NULL) AS fired,
       coalesce(g.counter, (SELECT min(s.name) FROM failure_side s WHERE s.path = g.path AND s.counted),
       (SELECT min(t.counter) FROM tripped t WHERE t.name = g.state AND t.directory = rtrim(g.path, replace(g.path, '/', '')))) AS counter, g.state AS name
FROM kept g
UNION ALL -- asked before, told afterwards: two methods of one class, wherever it keeps what it knows
SELECT DISTINCT g.path, g.line, a.function, NULL, g.line, EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = a.function) OR EXISTS (SELECT 1 FROM route r WHERE r.handler = a.function),
       (SELECT min(x.detail) FROM trait x WHERE x.function = f.id AND x.kind = 'increment' AND x.detail REGEXP '^[\w.]+$'), NULL
FROM function g CROSS JOIN function f ON f.path = g.path AND f.class = g.class AND f.id <> g.id AND f.kind = 'method'
CROSS JOIN call t ON t.target = f.id CROSS JOIN call a ON a.target = g.id AND a.function = t.function AND a.line < t.line
CROSS JOIN block b ON b.function = a.function AND b.kind = 'branch' AND b.line = a.line
WHERE g.kind = 'method' AND g.name REGEXP '(?i)healthy|available|allow|permit|(^|_)(is_?)?(open|closed|up|down|ready|usable)$|^can(_|[A-Z])|^(try_?)?(enter|acquire)'
  AND (f.name REGEXP '(?i)^_?(record|report|mark|note|count|register|add|on|store|save)_?\w*(fail|error|miss|outage|down|problem)'
         AND EXISTS (SELECT 1 FROM enclosing_block i JOIN block k ON k.id = i.outer AND k.kind = 'catch' WHERE i.block = t.block)
    OR f.name REGEXP '(?i)^_?(record|report|observe|done|after|settle|complete|result|finish|mark|track|leave|exit|on_?result|outcome)' -- told either way, and counts
         AND EXISTS (SELECT 1 FROM trait x WHERE x.function = f.id AND x.kind = 'increment') AND (EXISTS (SELECT 1 FROM block x WHERE x.function IN (f.id, g.id) AND x.detail REGEXP '[<>]') OR EXISTS (SELECT 1 FROM trait x WHERE x.function = g.id AND x.kind = 'return' AND x.detail REGEXP '[<>]')))
  AND EXISTS (SELECT 1 FROM trait x JOIN enclosing_block e ON e.block = x.block WHERE e.outer = b.id AND x.kind IN ('throw', 'return', 'continue'))
  AND EXISTS (SELECT 1 FROM try_call y WHERE y.function = a.function)
  AND NOT EXISTS (SELECT 1 FROM kept o WHERE o.runner = a.function) AND a.function NOT IN (SELECT runner FROM told)
UNION ALL
SELECT t.path, t.line, t.runner, NULL, t.gate_line, EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = t.runner) OR EXISTS (SELECT 1 FROM route r WHERE r.handler = t.runner)
       OR EXISTS (SELECT 1 FROM service_call c JOIN function f ON f.id = t.runner WHERE c.name = f.name AND c.target IS NULL), t.counter, NULL
FROM told t WHERE NOT EXISTS (SELECT 1 FROM kept o WHERE o.runner = t.runner)
UNION ALL
SELECT i.path, i.line, i.runner, NULL, i.gate_line, EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = i.runner), 'failures', NULL
FROM inline i WHERE NOT EXISTS (SELECT 1 FROM kept o WHERE o.runner = i.runner) AND i.runner NOT IN (SELECT runner FROM told)
  AND NOT EXISTS (SELECT 1 FROM retry_loop l WHERE l.function = i.runner)
UNION ALL
SELECT s.path, s.line, s.runner, NULL, s.line, EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = s.runner), 'failures', NULL
FROM shelved s WHERE NOT EXISTS (SELECT 1 FROM kept o WHERE o.runner = s.runner) AND s.runner NOT IN (SELECT runner FROM told) AND s.runner NOT IN (SELECT runner FROM inline)
UNION ALL -- interceptors of one client: one turns calls away, another counts what failed
SELECT t.path, min(t.line), t.function, NULL, min(t.line), 1, max(s.name), min(t.name)
FROM turned t JOIN client_interceptor i ON i.function = t.function JOIN failure_side s ON s.path = t.path AND s.counted = 1 AND s.function <> t.function
WHERE NOT EXISTS (SELECT 1 FROM try_call x WHERE x.function = t.function) AND NOT EXISTS (SELECT 1 FROM kept o WHERE o.runner = t.function)
GROUP BY t.function
UNION ALL -- with circuit: entering asks, leaving counts
SELECT t.path, min(t.line), NULL, k.id, min(t.line), EXISTS (SELECT 1 FROM call c WHERE c.callee = k.path || ':' || k.name), max(s.name), min(t.name)
FROM turned t JOIN function f ON f.id = t.function AND f.name IN ('__enter__', '__aenter__') JOIN function k ON k.id = f.parent
JOIN failure_side s ON s.path = t.path AND s.counted = 1 JOIN function x ON x.id = s.function AND x.parent = k.id
GROUP BY k.id
UNION ALL -- state in a store that instances share: asked before the call, written when it has failed
SELECT b.path, min(b.line), t.function, NULL, min(b.line), EXISTS (SELECT 1 FROM call_edge e WHERE e.callee = t.function), 'failures', NULL
FROM (SELECT DISTINCT function, block FROM try_call) t CROSS JOIN enclosing_block o ON o.block = t.block CROSS JOIN block y ON y.id = o.outer AND y.kind = 'try'
CROSS JOIN block k ON k.function = t.function AND k.kind = 'catch' CROSS JOIN enclosing_block i ON i.outer = k.id
CROSS JOIN call w ON w.block = i.block AND w.name IN ('set', 'put', 'setex', 'setEx', 'incr', 'increment', 'incrBy', 'SetAsync', 'SetStringAsync', 'StringSetAsync', 'StringIncrementAsync', 'write')
CROSS JOIN call r ON r.function = t.function AND r.receiver = w.receiver AND r.line < y.line AND r.name IN ('get', 'exists', 'has', 'ttl', 'pttl', 'read', 'GetAsync', 'GetStringAsync', 'StringGetAsync', 'KeyExistsAsync', 'exist?', 'getInt')
CROSS JOIN block b ON b.function = t.function AND b.kind = 'branch' AND b.line >= r.line AND b.line < y.line
WHERE EXISTS (SELECT 1 FROM trait x JOIN enclosing_block e ON e.block = x.block WHERE e.outer = b.id AND x.kind IN ('throw', 'return'))
  AND EXISTS (SELECT 1 FROM trait x JOIN enclosing_block e ON e.block = x.block WHERE e.outer = k.id AND x.kind = 'compare' AND x.detail REGEXP '[<>]')
GROUP BY t.function
