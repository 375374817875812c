-- how hand-written circuit breakers let calls through again
-- circuit: circuit.id
-- path: file
-- line: line
-- way: trial (half-open), time (all calls after a while), or latched (never by itself)
-- index: circuit
-- typed: circuit INTEGER
WITH around(circuit, path, line, runner, function, state) AS ( -- the functions that share the breaker's state
    SELECT c.id, c.path, c.line, c.runner, f.id, c.name FROM circuit c JOIN function f ON f.path = c.path
    WHERE c.source = 'hand-written' AND f.kind <> 'class' AND (c.name IS NOT NULL OR f.id = c.runner)
    UNION -- where it keeps what it knows elsewhere: what the runner asks
    SELECT c.id, c.path, c.line, c.runner, k.target, c.name FROM circuit c JOIN call k ON k.function = c.runner WHERE c.source = 'hand-written' AND c.name IS NULL AND k.target IS NOT NULL
), clock(circuit, line) AS (
    SELECT a.circuit, min(b.line) FROM around a JOIN block b ON b.function = a.function AND b.kind = 'branch'
    WHERE b.detail REGEXP '(?i)Date\.now|performance\.now|hrtime|\b(now|instant|monotonic|time|time_?since|since|elapsed\w*|utc_?now|get_?utc_?now|nano_?time|current_?time\w*|microtime|mark_?now|is_?before|is_?after|clock_gettime|ticks?)\b\s*[.(]|\bnow\b|(next|retry|reset|open|blocked|disabled|down|blown|trip\w*)_?(attempt|at|on|until|after|time|since)\b|elapsed|cool'
    GROUP BY a.circuit
    UNION
    SELECT a.circuit, min(t.line) FROM around a JOIN trait t ON t.function = a.function
    WHERE t.kind = 'return' AND t.detail REGEXP 'Date\.now|performance\.now' GROUP BY a.circuit
    UNION -- asked elsewhere, by the time that has passed
    SELECT a.circuit, min(k.line) FROM around a JOIN call k ON k.function = a.function AND k.name IN ('now', 'monotonic', 'time', 'utcnow', 'GetUtcNow', 'currentTimeMillis', 'nanoTime', 'elapsed', 'Since', 'ttl', 'pttl')
    WHERE a.state IS NULL GROUP BY a.circuit
    UNION -- a key of a store that ends by itself
    SELECT a.circuit, min(k.line) FROM around a JOIN call k ON k.function = a.function
    WHERE a.state IS NULL AND (k.name IN ('setex', 'setEx', 'SetEX', 'SetEx', 'expire', 'pexpire', 'Expire', 'KeyExpireAsync')
       OR k.name IN ('put', 'set', 'write', 'add', 'Set', 'SetAsync', 'SetStringAsync', 'StringSetAsync')
          AND EXISTS (SELECT 1 FROM argument g WHERE g.call = k.id AND (g.position >= 2 OR g.name REGEXP '(?i)^(ttl|ex|px|timeout|expir\w*|expires_in|absolute\w*)$')))
    GROUP BY a.circuit
    UNION -- setTimeout(() => { state = ... })
    SELECT a.circuit, min(c.line) FROM around a JOIN call c ON c.function = a.function AND c.callee IN ('setTimeout', 'timers.setTimeout')
    JOIN argument g ON g.call = c.id AND g.function IS NOT NULL
    WHERE EXISTS (SELECT 1 FROM assignment s WHERE s.function = g.function) OR EXISTS (SELECT 1 FROM call k WHERE k.function = g.function AND k.target IS NOT NULL)
    GROUP BY a.circuit
), written(circuit, name, value, line, gated, tried) AS ( -- values that the state takes, and whether a test of the state leads there
    SELECT DISTINCT a.circuit, ltrim(s.name, '#'), coalesce(s.value, s.kind), s.line,
           EXISTS (SELECT 1 FROM enclosing_block e JOIN block b ON b.id = e.outer WHERE e.block = s.block AND b.kind = 'branch')
           AND NOT EXISTS (SELECT 1 FROM enclosing_block e JOIN block b ON b.id = e.outer WHERE e.block = s.block AND b.kind IN ('catch', 'finally')),
           -- line of the guarded call, where it stands in the same function
           coalesce((SELECT max(k.line) FROM try_call y JOIN call k ON k.id = y.call WHERE y.function = a.runner AND s.function = a.runner), 0)
    FROM around a JOIN assignment s ON s.function = a.function
), trial(circuit, line) AS (
    SELECT circuit, min(line) FROM (
        SELECT w.circuit, w.line FROM written w WHERE w.value REGEXP '(?i)half|trial|prob(e|ing)|recover|testing'
        UNION -- trial.acquire(blocking=False), probing.compareAndSet(false, true): one may pass
        SELECT a.circuit, b.line FROM around a JOIN block b ON b.function = a.function AND b.kind = 'branch'
        WHERE b.detail REGEXP '(?i)(half|trial|prob)\w*\.(try_?)?(acquire|lock|enter|compare|swap|exchange|get_?and_?set|wait)|(compare|swap|exchange|wait)\w*\([^)]*(half|trial|prob)'
        UNION -- *state = State::HalfOpen { since }, toHalfOpen()
        SELECT a.circuit, c.line FROM around a JOIN call c ON c.function = a.function
        WHERE c.name REGEXP '(?i)^_?(to|enter|set|go|transition_?to)?_?(half_?open|probing|trial)$'
        UNION -- cache.set("circuit.trial", true)
        SELECT a.circuit, c.line FROM around a JOIN call c ON c.function = a.function AND c.name IN ('set', 'put', 'setnx', 'add', 'SetAsync', 'StringSetAsync', 'write') JOIN argument g ON g.call = c.id AND g.position = 0
        WHERE g.value REGEXP '(?i)half|trial|probe'
        UNION -- a state with three values
        SELECT w.circuit, max(w.line) FROM written w WHERE w.value NOT REGEXP '^[0-9]|^(null|unknown|call|number)$' GROUP BY w.circuit, w.name HAVING count(DISTINCT w.value) >= 3
        UNION -- whoever passes moves the time on, which keeps the others away
        SELECT w.circuit, w.line FROM written w
        WHERE w.gated AND w.name REGEXP '(?i)(at|until|since|after|next|retry|time)$' AND w.value NOT IN ('null', '0', 'None', 'nil') AND w.tried > w.line
          AND EXISTS (SELECT 1 FROM around a JOIN block b ON b.function = a.function AND b.kind = 'branch' AND w.name REGEXP '^\w+$' AND b.detail REGEXP ('\b' || w.name || '\b')
                        AND b.detail REGEXP '(?i)\b(now|instant|monotonic|since|elapsed\w*|nano_?time|current_?time\w*|microtime)\b' WHERE a.circuit = w.circuit)
        UNION -- a flag raised for the one call that may try, and lowered after it
        SELECT w.circuit, w.line FROM written w
        WHERE w.value = 'true' AND (w.gated OR w.name REGEXP '(?i)half|trial|prob')
          AND EXISTS (SELECT 1 FROM written x WHERE x.circuit = w.circuit AND x.name = w.name AND x.value = 'false')
          AND EXISTS (SELECT 1 FROM around a JOIN block b ON b.function = a.function AND b.kind = 'branch' AND w.name REGEXP '^\w+$' AND b.detail REGEXP ('\b' || w.name || '\b') WHERE a.circuit = w.circuit)
    ) GROUP BY circuit
)
SELECT c.id AS circuit, c.path, coalesce(t.line, k.line, c.line) AS line,
       CASE WHEN k.line IS NULL THEN 'latched' WHEN t.line IS NOT NULL THEN 'trial' ELSE 'time' END AS way
FROM circuit c LEFT JOIN (SELECT circuit, min(line) AS line FROM clock GROUP BY circuit) k ON k.circuit = c.id LEFT JOIN trial t ON t.circuit = c.id
WHERE c.source = 'hand-written'
