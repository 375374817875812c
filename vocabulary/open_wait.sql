-- waits of the service's code: calls that may block for ever, polling loops, pools; with what bounds them
-- path: file
-- line: line
-- function: function.id
-- what: in words
-- bound: what ends it; NULL when nothing does
-- index: function
-- typed: function INTEGER
SELECT u.path, u.line, u.function, CASE WHEN u.library = 'asyncio' AND c.callee NOT LIKE '%:%' THEN replace(c.callee, '()', '') ELSE u.library || CASE WHEN c.name <> u.library THEN ' ' || c.name ELSE '' END END AS what,
       coalesce(b.timeout, CASE WHEN EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND s.name = 'attempts' AND s.value NOT IN ('-1', 'unbounded')) THEN 'attempts' END) AS bound
FROM service_use u LEFT JOIN call c ON c.id = u.call LEFT JOIN bound b ON b.use = u.id WHERE u.role = 'wait'
UNION ALL -- what a channel gives, inside a request
SELECT t.path, t.line, t.function, 'receiving ' || t.detail, NULL FROM trait t JOIN request_function r ON r.function = t.function
WHERE t.kind = 'receive' AND NOT t.detail REGEXP '(?i)\.C$|tick|timer|sem|done|quit|stop|closed'
UNION ALL -- render.delay(id).get(): the result of a task that a worker may never run
SELECT g.path, g.line, g.function, 'celery result', (SELECT CASE WHEN t.kind = 'number' THEN t.value || ' s' WHEN t.kind <> 'null' THEN 'a time that is set elsewhere' END FROM argument t WHERE t.call = g.id AND (t.name = 'timeout' OR t.name IS NULL AND t.position = 0))
FROM call d CROSS JOIN service_call g ON g.origin = d.id AND g.name IN ('get', 'wait', 'join', 'wait_for_pending')
WHERE d.name IN ('delay', 'apply_async') AND d.path LIKE '%.py' AND EXISTS (SELECT 1 FROM dependency y WHERE y.ecosystem = 'pypi' AND lower(y.name) = 'celery')
  AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = g.id AND u.role = 'wait')
UNION ALL -- the command itself, sent to a Redis: conn.call("BLPOP", key, 0)
SELECT c.path, c.line, c.function, 'Redis ' || a.value, CASE WHEN t.value <> '0' THEN t.value || ' s' END
FROM argument a CROSS JOIN service_call c ON c.id = a.call CROSS JOIN argument t ON t.call = c.id AND t.kind = 'number' AND t.position = (SELECT max(x.position) FROM argument x WHERE x.call = c.id)
WHERE a.value IN ('BLPOP', 'BRPOP', 'BRPOPLPUSH', 'BLMOVE', 'BZPOPMIN', 'BZPOPMAX', 'blpop', 'brpop', 'brpoplpush', 'blmove', 'bzpopmin', 'bzpopmax') AND a.kind = 'string' AND a.position = 0 AND a.name IS NULL
UNION ALL -- getting a connection from a pool
SELECT u.path, coalesce(s.line, u.line), (SELECT min(o.function) FROM outbound_call o JOIN request_function r ON r.function = o.function WHERE o.library = u.library AND o.role = 'op'),
       u.library || ' pool: waiting for a connection', CASE WHEN s.value NOT IN ('none', '0 ms') THEN s.value END
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'acquire' WHERE u.role = 'pool'
UNION ALL -- loops that sleep until something else is ready
SELECT l.path, l.line, l.function, 'polling loop' || coalesce(' while ' || l.detail, ''),
       coalesce(CASE WHEN l.detail REGEXP '(?i)Date\.now|performance\.now|deadline|elapsed|timeout' THEN 'deadline'
                     WHEN l.detail REGEXP '(?i)(attempt|(?<![nse])tries|retr(y|ies)|count|polls|turns)\w*\s*(<|>|!=)' THEN 'a count of turns' END, nullif(l.bound, ''),
       (SELECT min(x.detail) FROM enclosing_block e JOIN block x ON x.id = e.block AND x.kind = 'branch'
        WHERE e.outer = l.id AND EXISTS (SELECT 1 FROM trait t WHERE t.block = x.id AND t.kind IN ('throw', 'return', 'break'))
          AND (x.detail REGEXP '(?i)Date\.now|performance\.now|deadline|elapsed|timeout|expire|hrtime|abort'
               OR EXISTS (SELECT 1 FROM enclosing_block i JOIN trait t ON t.block = i.block AND t.kind = 'increment' WHERE i.outer = l.id AND instr(x.detail, t.detail) > 0)
               OR x.detail REGEXP '(?i)(attempt|(?<![nse])tries|retr(y|ies)|polls|turns?|rounds?|left|remaining|count)\w*\s*([<>]|===?)')),
       (SELECT min(c.callee) FROM enclosing_block e JOIN call c ON c.block = e.block WHERE e.outer = l.id AND c.name IN ('throwIfAborted')),
       -- what is waited for is handed a context or token that ends
       (SELECT min('a deadline at line ' || d.line) FROM enclosing_block e JOIN call c ON c.block = e.block JOIN argument a ON a.call = c.id AND a.origin IS NOT NULL JOIN service_use d ON d.call = a.origin AND d.role = 'deadline' AND d.kind IS NOT 'none'
        WHERE e.outer = l.id))
FROM block l JOIN service_file f ON f.path = l.path JOIN function fn ON fn.id = l.function AND fn.scope = 'service'
WHERE l.kind = 'loop' AND coalesce(l.detail, '') NOT REGEXP '(?i)\b(of|in)\s|\.(length|size)\b|has_?(more|next)|cursor|\bpage|offset'
  AND NOT EXISTS (SELECT 1 FROM retry_loop r WHERE r.block = l.id)
  AND EXISTS (SELECT 1 FROM enclosing_block e JOIN pause p ON p.block = e.block WHERE e.outer = l.id)
  -- a worker that goes on until it is told to stop
  AND coalesce(l.detail, 'true') NOT REGEXP '(?i)^\(?(not |!)?\(?(this\.|self\.|state\.|signal\.|\w+\.)?_?(is)?(running|stop(p(ed|ing))?|should_?stop|shutting_?down|shutdown|clos(ed|ing)|alive|active|aborted|cancell?(ed|ation_?requested)|draining|terminat\w*|exit\w*)(\(\)|\.is_set\(\)|\?)?\)?\)?$'
  AND (coalesce(l.detail, 'true') NOT REGEXP '(?i)^\(?(true|1)\)?$'
       OR EXISTS (SELECT 1 FROM enclosing_block e JOIN trait t ON t.block = e.block WHERE e.outer = l.id AND t.kind IN ('return', 'break')))
UNION ALL -- retries without end
SELECT r.path, r.line, r.function, 'retry loop', r.limit_text FROM retry_loop r
