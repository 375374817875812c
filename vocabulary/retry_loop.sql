-- hand-written retries: loops and recursions that try an outbound call again after a failure
-- id: number
-- path: file
-- line: line
-- function: function.id of it
-- block: the loop (block.id); NULL for a recursion
-- limit_text: the number of tries, 'time' for a deadline, a name, or NULL when nothing bounds them
-- waits: 1 when it pauses between tries
-- index: id
-- index: function
-- typed: id INTEGER
WITH looped(block, function, path, line, detail, bound, tries) AS MATERIALIZED (
    SELECT l.id, l.function, l.path, l.line, l.detail, l.bound, count(*)
    FROM block l JOIN enclosing_block e ON e.outer = l.id JOIN try_call t ON t.block = e.block
    JOIN call c ON c.id = t.call
    WHERE l.kind = 'loop' AND l.function IS NOT NULL
      -- a worker takes another item from a channel in each turn
      AND NOT EXISTS (SELECT 1 FROM enclosing_block i JOIN block k ON k.id = i.outer AND k.kind = 'branch' AND k.detail GLOB 'case *= <-*'
                      JOIN enclosing_block o ON o.block = k.id AND o.outer = l.id WHERE i.block = t.block)
    GROUP BY l.id
), tried AS MATERIALIZED ( -- the first call whose failure leads round again
    SELECT l.*, (SELECT min(c.line) FROM enclosing_block e CROSS JOIN block y ON y.id = e.block AND y.kind = 'try' CROSS JOIN block k ON k.function = y.function AND k.kind = 'catch' AND k.parent IS y.parent AND k.line BETWEEN y.line AND y.end_line + 1
                 CROSS JOIN enclosing_block i ON i.outer = y.id CROSS JOIN try_call t ON t.block = i.block CROSS JOIN call c ON c.id = t.call
                 WHERE e.outer = l.block AND (NOT EXISTS (SELECT 1 FROM trait x WHERE x.block = k.id AND x.kind IN ('return', 'throw', 'break')) OR EXISTS (SELECT 1 FROM enclosing_block j JOIN trait x ON x.block = j.block WHERE j.outer = k.id AND x.kind = 'continue'))) AS caught
    FROM looped l
), shaped AS MATERIALIZED (
    SELECT l.*,
           -- two writers that got in each other's way are no failure of the other side
           EXISTS (SELECT 1 FROM enclosing_block e JOIN block k ON k.id = e.block WHERE e.outer = l.block AND k.kind = 'catch'
                   AND NOT coalesce(k.bound, '') REGEXP '(?i)^(\S*(NotUnique|UniqueViolation|DuplicateKey|IntegrityError|UniqueConstraint|StaleObject|OptimisticLock|RecordInvalid|AlreadyExists|DbUpdateConcurrency|WatchError)\w*( |$))+$'
                   -- if err != nil { return err }: nothing is tried again
                   AND (NOT EXISTS (SELECT 1 FROM trait t WHERE t.block = k.id AND t.kind IN ('return', 'throw', 'break')) OR EXISTS (SELECT 1 FROM enclosing_block i JOIN trait t ON t.block = i.block WHERE i.outer = k.id AND t.kind = 'continue')))
           AND EXISTS (SELECT 1 FROM enclosing_block e JOIN block k ON k.id = e.block AND k.kind = 'try' JOIN enclosing_block i ON i.outer = k.id JOIN try_call t ON t.block = i.block
                       WHERE e.outer = l.block)
           -- nor when what goes round again is such a conflict alone, whatever is caught inside
           AND (NOT EXISTS (SELECT 1 FROM block k WHERE k.function = l.function AND k.parent = l.block AND k.kind = 'catch') OR EXISTS (SELECT 1 FROM block k WHERE k.function = l.function AND k.parent = l.block AND k.kind = 'catch'
                AND NOT coalesce(k.bound, '') REGEXP '(?i)^(\S*(NotUnique|UniqueViolation|DuplicateKey|IntegrityError|UniqueConstraint|StaleObject|OptimisticLock|RecordInvalid|AlreadyExists|DbUpdateConcurrency|WatchError)\w*( |$))+$')) AS catches,
           EXISTS (SELECT 1 FROM enclosing_block e JOIN trait t ON t.block = e.block
                   WHERE e.outer = l.block AND t.kind IN ('return', 'break')
                     -- success comes after the call that may fail: what leaves before it ends a worker or waits for work
                     AND (t.line = 0 OR l.caught IS NULL OR t.line >= l.caught)
                     AND NOT EXISTS (SELECT 1 FROM enclosing_block x JOIN block k ON k.id = x.outer JOIN enclosing_block y ON y.block = k.id AND y.outer = l.block
                                     WHERE x.block = t.block AND k.kind = 'catch')
                     -- the end of pages or batches is no success
                     AND NOT EXISTS (SELECT 1 FROM block k WHERE k.id = t.block AND k.kind = 'branch'
                                     AND k.detail REGEXP '(?i)\.(length|size)\b|\bnext|cursor|has_?more|page|batch|offset|total|\bdone\b|empty|===? ?0\b'
                                     AND k.detail NOT REGEXP '(?i)\.ok\b|status|attempt|(?<![nse])tries|retr(y|ies)')) AS leaves,
           EXISTS (SELECT 1 FROM enclosing_block e JOIN pause p ON p.block = e.block WHERE e.outer = l.block) AS waits,
           EXISTS (SELECT 1 FROM enclosing_block e JOIN block k ON k.id = e.block
                   WHERE e.outer = l.block AND k.kind = 'branch' AND k.detail REGEXP '(?i)\.ok\b|status'
                     -- asking until a job is done repeats no failure
                     AND k.detail NOT REGEXP '(?i)(status|state)\W.*(complete|succe|done|finish|running|pending|progress|ready|queued|cancel|fail|active|processing|started)') AS checks,
           coalesce(l.detail, '') REGEXP '\b(of|in)\s|^\w+ : \w|\.(length|size)\b|= range [^0-9]' OR coalesce(l.detail, '') REGEXP '(?i)(dequeue|poll|pop|shift|take|next|read\w*|receive|recv|fetch|hasmore)\(' AS items
    FROM tried l
), exit(block, limit_text) AS ( -- what ends an endless loop: a count or the clock
    SELECT l.block, min(CASE WHEN x.detail REGEXP '(?i)Date\.now|performance\.now|deadline|elapsed|started|began|hrtime' THEN 'time' ELSE coalesce(x.bound, x.detail) END)
    FROM shaped l CROSS JOIN enclosing_block e ON e.outer = l.block CROSS JOIN block x ON x.id = e.block AND x.kind = 'branch'
    WHERE EXISTS (SELECT 1 FROM trait t WHERE t.block = x.id AND (t.kind IN ('throw', 'return', 'break')
                    -- if (tries < max) { ...; continue; } throw error
                    OR t.kind = 'continue' AND EXISTS (SELECT 1 FROM enclosing_block u CROSS JOIN block k ON k.id = u.outer AND k.kind = 'catch' CROSS JOIN trait w ON w.block = k.id AND w.kind = 'throw' WHERE u.block = x.id)))
      AND (x.detail REGEXP '(?i)Date\.now|performance\.now|deadline|elapsed|hrtime|attempt|retr(y|ies)|(?<![nse])tries|\btry|turn|left|remaining|count|--'
           OR EXISTS (SELECT 1 FROM enclosing_block i JOIN trait t ON t.block = i.block AND t.kind = 'increment'
                      WHERE i.outer = l.block AND instr(x.detail, t.detail) > 0))
    GROUP BY l.block
), again(function, call, inside, block) AS ( -- calls of a function from within itself
    SELECT n.outer, c.id, c.function, c.block
    FROM service_call c JOIN nested_function n ON n.function = c.function AND n.outer = c.target
    UNION -- the response interceptor of a client that calls the client
    SELECT a.function, c.id, c.function, c.block
    FROM service_call u JOIN argument a ON a.call = u.id AND a.position = 1 AND a.function IS NOT NULL
    JOIN nested_function n ON n.outer = a.function JOIN service_call c ON c.function = n.function
    WHERE u.name = 'use' AND u.receiver LIKE '%interceptors.response' AND c.id IN (SELECT o.call FROM outbound_call o WHERE o.role = 'op')
), recursion(function, path, line) AS ( -- ... because of a failure
    SELECT f.id, f.path, min(c.line)
    FROM again g JOIN call c ON c.id = g.call JOIN function f ON f.id = g.function
    -- asked again in another way (HEAD where GET was refused) is no second try
    WHERE NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name IS NULL AND a.kind = 'string')
      -- nor is an update where the insert met a record
      AND NOT EXISTS (SELECT 1 FROM enclosing_block e JOIN block k ON k.id = e.outer AND k.kind = 'branch' WHERE e.block = g.block AND k.detail REGEXP '(?i)unique|duplicate|constraint|P2002|23505')
      AND (EXISTS (SELECT 1 FROM enclosing_block e JOIN block k ON k.id = e.outer
                  WHERE e.block = g.block AND (k.kind = 'catch' OR k.kind = 'branch' AND k.detail REGEXP '(?i)\.ok\b|>=? *(499|500)|429|50[0-9]|attempt|(?<![nse])tries|retr(y|ies)'))
       OR EXISTS (SELECT 1 FROM nested_function n JOIN argument a ON a.function = n.outer JOIN call k ON k.id = a.call
                  WHERE n.function = g.inside AND (k.name = 'catch' OR k.name = 'then' AND a.position = 1 OR k.receiver LIKE '%interceptors.response'))
       -- behind a catch that goes on
       OR EXISTS (SELECT 1 FROM block t JOIN enclosing_block i ON i.outer = t.id JOIN try_call y ON y.block = i.block JOIN block k ON k.function = t.function AND k.kind = 'catch' AND k.parent IS t.parent AND k.line BETWEEN t.line AND t.end_line + 1
                  WHERE t.function = g.inside AND t.kind = 'try' AND k.end_line < c.line
                    AND NOT EXISTS (SELECT 1 FROM trait x JOIN enclosing_block e ON e.block = x.block WHERE e.outer = k.id AND x.kind IN ('throw', 'return'))))
    GROUP BY f.id
    HAVING EXISTS (SELECT 1 FROM nested_function n JOIN try_call t ON t.function = n.function WHERE n.outer = f.id)
)
SELECT row_number() OVER (ORDER BY path, line) AS id, path, line, function, block, limit_text, waits FROM (
    SELECT s.path, s.line, s.function, s.block, s.waits,
           CASE WHEN s.detail REGEXP 'Date\.now|performance\.now' THEN 'time'
                ELSE coalesce(s.bound, CASE WHEN s.detail REGEXP '(?i)attempt|(?<![nse])tries|retr(y|ies)|left' THEN s.detail END, x.limit_text,
                              -- catch (E e) when (attempt < max)
                              (SELECT min(t.detail) FROM trait t JOIN block k ON k.id = t.block AND k.kind = 'catch' AND k.line = t.line JOIN enclosing_block o ON o.block = k.id AND o.outer = s.block
                                WHERE t.function = s.function AND t.kind = 'compare' AND s.path LIKE '%.cs'),
                              -- case <-ctx.Done(): return, where that context ends
                              (SELECT 'time' FROM enclosing_block g JOIN block k ON k.id = g.block AND k.kind = 'branch' AND k.detail GLOB 'case <-*.Done()' AND g.outer = s.block
                                WHERE EXISTS (SELECT 1 FROM trait t JOIN enclosing_block i ON i.block = t.block WHERE i.outer = k.id AND t.kind = 'return')
                                  AND EXISTS (SELECT 1 FROM use d WHERE d.role = 'deadline' AND d.kind IS NOT 'none' AND d.function = s.function)),
                              -- Err(e) if attempt < max => sleep, Err(e) => return Err(e)
                              (SELECT min(t.detail) FROM trait t JOIN enclosing_block g ON g.block = t.block AND g.outer = s.block
                                WHERE t.function = s.function AND t.kind = 'compare' AND s.path LIKE '%.rs' AND t.detail REGEXP '(?i)(attempt|(?<![nse])tries|retr(y|ies)|count|left).*[<>]|[<>].*(attempt|(?<![nse])tries|retr(y|ies)|count|left)'
                                  AND EXISTS (SELECT 1 FROM trait w JOIN block k ON k.id = w.block AND k.kind = 'catch' JOIN enclosing_block o ON o.block = k.id AND o.outer = s.block WHERE w.function = s.function AND w.kind = 'throw'))) END AS limit_text
    FROM shaped s LEFT JOIN exit x ON x.block = s.block
    -- a name that is taken is tried under another one; an address that has moved is followed
    WHERE NOT (NOT s.waits AND EXISTS (SELECT 1 FROM enclosing_block e CROSS JOIN block k ON k.id = e.block AND k.kind = 'branch' WHERE e.outer = s.block AND k.detail REGEXP '(?i)(is|err)\w*(exists?|duplicate|conflict|taken|unique)\w*\(|unique|duplicate|constraint|P2002|23505|redirect|\blocation\b|\b30[1-8]\b'))
      AND ((s.catches AND s.leaves AND (NOT s.items OR s.waits OR s.detail REGEXP '(?i)attempt|(?<![nse])tries|retr(y|ies)|delay|wait|backoff'))
       OR (s.catches AND s.waits AND NOT s.items AND coalesce(s.bound, '') <> '' AND s.bound NOT LIKE '%.length')
       OR (s.leaves AND s.waits AND s.checks AND NOT s.items AND coalesce(s.bound, x.limit_text) IS NOT NULL))
    UNION ALL
    SELECT r.path, r.line, r.function, NULL,
           EXISTS (SELECT 1 FROM pause p JOIN nested_function n ON n.function = p.function WHERE n.outer = r.function),
           (SELECT min(coalesce(CASE WHEN b.detail NOT REGEXP '(?i)status\w*\)?\s*[<>]=?\s*[1-5][0-9]{2}\b' THEN b.bound END, b.detail)) FROM nested_function n JOIN block b ON b.function = n.function
             WHERE n.outer = r.function AND b.kind = 'branch' AND b.detail REGEXP '(?i)attempt|(?<![nse])tries|retr(y|ies)|left|remaining|count|max|\bn\b|[<>]|--'
               AND NOT b.detail REGEXP '(?i)^[^<>]*status[^<>]*$|status\w* *[<>]=? *[0-9]{3}$')
    FROM recursion r
    WHERE NOT EXISTS (SELECT 1 FROM shaped s WHERE s.function = r.function)
)
