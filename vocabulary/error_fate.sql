-- what becomes of an error of each outbound operation: written down, handed on, or swallowed
-- call: call.id of the operation
-- fate: context, plain, swallowed, or handler (it leaves the code for whatever looks after errors)
-- path: where
-- line: line
-- index: call
WITH RECURSIVE catch_of(try, catch, path, line) AS (
    SELECT t.id, k.id, k.path, k.line FROM block t JOIN block k ON k.function = t.function AND k.kind = 'catch' AND k.parent IS t.parent AND k.line >= t.end_line
    WHERE t.kind = 'try' AND NOT EXISTS (SELECT 1 FROM block x WHERE x.function = t.function AND x.kind = 'try' AND x.parent IS t.parent AND x.line > t.line AND x.line < k.line)
      -- what is caught by name may be something else than a failed call
      AND NOT coalesce(k.bound, '') REGEXP '^((\S*[.:])?(DoesNotExist|ObjectDoesNotExist|MultipleObjectsReturned|ValueError|KeyError|TypeError|AttributeError|IndexError|LookupError|ValidationError|IntegrityError|JSONDecodeError|UnicodeDecodeError|ImportError|ModuleNotFoundError|NoResultFound|MultipleResultsFound|NotImplementedError|StopIteration|BadSignature|SignatureExpired|InvalidTokenError|PyJWTError|DecodeError|ExpiredSignatureError|FileNotFoundError|Http404|IllegalArgumentException|NumberFormatException|ParseException|JsonProcessingException|NullPointerException|NoSuchElementException|BrokenCircuitException|IsolatedCircuitException|CallNotPermittedException|CircuitBreakerError|CircuitBreakerOpenException)( |$))+$'
), nearest(block, catch, path, line) AS ( -- the catch that sees failures of a block
    SELECT block, catch, path, line FROM (
        SELECT e.block, c.catch, c.path, c.line, row_number() OVER (PARTITION BY e.block ORDER BY e.depth, coalesce((SELECT b.bound FROM block b WHERE b.id = c.catch), '') NOT LIKE '%imeout%', c.line) AS place
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
       OR c.name IN ('Error', 'AbortWithError') AND c.callee GLOB 'github.com/gin-gonic/gin.Context().*' -- its middleware looks at c.Errors
), hushed(catch) AS ( -- if (error.name === 'TimeoutError') return otherwise: whatever becomes of other errors
    SELECT DISTINCT k.catch FROM catch_of k JOIN enclosing_block e ON e.outer = k.catch JOIN block b ON b.id = e.block AND b.kind = 'branch'
    WHERE b.detail REGEXP '(?i)time_?d?_?out|deadline|abort_?error|ETIMEDOUT|ECONNABORTED' AND NOT b.detail REGEXP '!(==?|\()|^!|\bnot\b|\|\||\bor\b'
      AND EXISTS (SELECT 1 FROM trait t WHERE t.block = b.id AND t.kind = 'return' AND t.detail NOT LIKE 'Promise.reject%' AND t.detail NOT LIKE 'next(%')
      AND NOT EXISTS (SELECT 1 FROM told_error l JOIN enclosing_block i ON i.block = l.block WHERE i.outer = b.id)
      AND NOT EXISTS (SELECT 1 FROM told_error l WHERE l.block = k.catch AND l.line < b.line)
      AND NOT EXISTS (SELECT 1 FROM trait t JOIN enclosing_block i ON i.block = t.block WHERE i.outer = b.id AND t.kind = 'throw')
      AND NOT EXISTS (SELECT 1 FROM call n JOIN enclosing_block i ON i.block = n.block WHERE i.outer = b.id AND n.name IN ('next', 'reject'))
    UNION -- .map_err(|_| AppError::Upstream): the error that answers for itself writes other variants down, not this one
    SELECT k.id FROM block k CROSS JOIN trait t ON t.block = k.id AND t.kind = 'throw' AND t.detail LIKE '%::%'
    WHERE k.kind = 'catch' AND k.path LIKE '%.rs' AND EXISTS (SELECT 1 FROM error_handler h WHERE h.what = 'error answer')
      AND NOT EXISTS (SELECT 1 FROM told_error l JOIN enclosing_block i ON i.block = l.block WHERE i.outer = k.id)
      AND NOT EXISTS (SELECT 1 FROM error_handler h CROSS JOIN told_error l ON l.function = h.function LEFT JOIN block b ON b.id = l.block
                      WHERE h.what = 'error answer' AND (b.id IS NULL OR b.detail NOT LIKE '%::%' OR instr(b.detail, replace(t.detail, rtrim(t.detail, replace(t.detail, ':', '')), '')) > 0))
), chained(call, function, path, line, looks) AS ( -- op().catch(fn), op().then(a, b)
    SELECT o.call, a.function, k.path, k.line, k.name IN ('doOnError', 'whenComplete', 'inspect_err') FROM outbound_call o JOIN call c ON c.id = o.call
    JOIN call k ON k.function = c.function AND k.name IN ('catch', 'onErrorResume', 'onErrorReturn', 'doOnError', 'exceptionally', 'whenComplete', 'inspect_err') AND k.line BETWEEN c.line AND c.line + 12 AND (k.origin = c.id OR k.receiver LIKE '%)')
    JOIN argument a ON a.call = k.id AND a.position = 0
    WHERE o.role = 'op' AND NOT EXISTS (SELECT 1 FROM call x WHERE x.function = c.function AND x.id > c.id AND x.id < k.id AND x.name IN ('catch', 'onErrorResume', 'onErrorReturn', 'doOnError', 'exceptionally'))
), seen(block, catch, path, line, says, passes) AS MATERIALIZED (
    SELECT n.block, n.catch, n.path, n.line, CASE WHEN n.catch NOT IN (SELECT catch FROM hushed) THEN v.says END, n.catch IN (SELECT catch FROM passes) AND n.catch NOT IN (SELECT catch FROM hushed) FROM nearest n JOIN verdict v ON v.catch = n.catch
), start(function) AS ( -- functions that an error of an operation leaves
    SELECT DISTINCT o.function FROM outbound_call o JOIN call c ON c.id = o.call LEFT JOIN seen n ON n.block = c.block
    WHERE o.role = 'op' AND o.scope = 'service' AND o.function IS NOT NULL AND (n.catch IS NULL OR n.says IS NULL AND n.passes)
), site(first, function, call, block, depth, at, target) AS ( -- at: where it was handed to a helper, whose other callers have nothing to do with it
    SELECT t.function, u.caller, u.call, u.block, 1, NULL, NULL FROM start t JOIN use_site u ON u.function = t.function JOIN call c ON c.id = u.call
    WHERE u.caller IS NOT t.function AND NOT EXISTS (SELECT 1 FROM route r WHERE r.handler = t.function)
      AND c.name NOT IN ('use', 'listen', 'on', 'once', 'addHook', 'setInterval', 'setTimeout', 'createServer')
    UNION -- run by a decorator of the repository, or by a function that it is handed to
    SELECT t.function, y.function, y.call, y.block, 1, d.at, CASE WHEN d.at IS NOT NULL THEN d.target END
    FROM start t JOIN (SELECT decorates AS function, target, NULL AS at FROM call WHERE decorates IS NOT NULL AND target IS NOT NULL
                       UNION SELECT a.function, k.target, k.id FROM argument a JOIN call k ON k.id = a.call WHERE a.function IS NOT NULL AND k.target IS NOT NULL) d ON d.function = t.function
    JOIN nested_function n ON n.outer = d.target JOIN try_call y ON y.function = n.function JOIN call c ON c.id = y.call
    WHERE c.target IS NULL OR c.target IN (SELECT a.function FROM argument a JOIN call k ON k.id = a.call WHERE k.target = d.target AND a.function IS NOT NULL)
    UNION
    SELECT s.first, u.caller, u.call, u.block, s.depth + 1, CASE WHEN u.call IS s.at THEN NULL ELSE s.at END, CASE WHEN u.call IS s.at THEN NULL ELSE s.target END
    FROM site s JOIN use_site u ON u.function = s.function JOIN call c ON c.id = u.call LEFT JOIN seen n ON n.block = s.block
    WHERE s.depth < 5 AND u.caller IS NOT s.function AND u.caller IS NOT s.first AND (s.at IS NULL OR u.function IS NOT s.target OR u.call = s.at)
      AND (n.catch IS NULL OR n.says IS NULL AND n.passes)
      AND NOT EXISTS (SELECT 1 FROM route r WHERE r.handler = s.function)
      AND c.name NOT IN ('use', 'listen', 'on', 'once', 'addHook', 'setInterval', 'setTimeout', 'createServer')
), left_function(first, fate, path, line, depth) AS (
    SELECT s.first, coalesce(n.says, CASE WHEN n.passes THEN 'handler' ELSE 'swallowed' END), n.path, n.line, s.depth
    FROM site s CROSS JOIN seen n ON n.block = s.block
    UNION ALL -- work().catch(fn)
    SELECT s.first, CASE WHEN max(l.context) = 1 THEN 'context' WHEN max(l.call) IS NOT NULL THEN 'plain'
                         WHEN a.function IS NULL THEN 'handler'
                         WHEN EXISTS (SELECT 1 FROM trait t WHERE t.function = a.function AND t.kind = 'throw') OR EXISTS (SELECT 1 FROM call n WHERE n.function = a.function AND n.name IN ('next', 'reject')) THEN 'handler'
                         ELSE 'swallowed' END, k.path, k.line, s.depth
    FROM site s JOIN call c ON c.id = s.call JOIN call k ON k.origin = c.id AND k.name = 'catch' JOIN argument a ON a.call = k.id AND a.position = 0
    LEFT JOIN told_error l ON l.function = a.function
    GROUP BY s.first, k.id, a.function
), fated(call, fate, path, line, depth) AS (
    SELECT o.call, coalesce(n.says, CASE WHEN n.passes THEN 'handler' ELSE 'swallowed' END), n.path, n.line, 0
    FROM outbound_call o JOIN call c ON c.id = o.call JOIN seen n ON n.block = c.block WHERE o.role = 'op'
    UNION ALL
    SELECT h.call, CASE WHEN max(l.context) = 1 THEN 'context' WHEN max(l.call) IS NOT NULL THEN 'plain'
                        WHEN h.function IS NULL AND h.path LIKE '%.ts' OR h.function IS NULL AND h.path LIKE '%.js' OR h.looks THEN 'handler'
                        WHEN h.function IS NULL THEN 'swallowed'
                        WHEN EXISTS (SELECT 1 FROM trait t WHERE t.function = h.function AND t.kind = 'throw') OR EXISTS (SELECT 1 FROM call n WHERE n.function = h.function AND n.name IN ('next', 'reject')) THEN 'handler'
                        ELSE 'swallowed' END, h.path, h.line, 0
    FROM chained h LEFT JOIN told_error l ON l.function = h.function GROUP BY h.call, h.function
    UNION ALL
    SELECT o.call, f.fate, f.path, f.line, f.depth FROM outbound_call o JOIN call c ON c.id = o.call JOIN left_function f ON f.first = o.function
    LEFT JOIN seen n ON n.block = c.block
    WHERE o.role = 'op' AND (n.catch IS NULL OR n.says IS NULL AND n.passes)
    UNION ALL
    SELECT o.call, 'handler', o.path, o.line, 9 FROM outbound_call o WHERE o.role = 'op' AND o.scope = 'service'
    UNION ALL -- the client itself writes down what fails, whatever its callers do about it
    SELECT o.call, CASE WHEN l.context THEN 'context' ELSE 'plain' END, l.path, l.line, -1
    FROM client_hook h JOIN nested_function n ON n.outer = h.function JOIN told_error l ON l.function = n.function
    JOIN outbound_call o ON o.role = 'op' AND (h.client IN (o.made_by, o.call) OR h.client IS NULL AND (o.made_by IS NULL OR h.library = '@nestjs/axios') AND o.library = h.library)
    UNION ALL
    SELECT call, CASE WHEN context THEN 'context' ELSE 'plain' END, path, line, -1 FROM client_stage
)
SELECT call, fate, path, line FROM (
    SELECT call, fate, path, line,
           row_number() OVER (PARTITION BY call ORDER BY depth >= 0, fate = 'handler', CASE WHEN depth < 0 THEN fate = 'plain' END, CASE fate WHEN 'swallowed' THEN 0 WHEN 'plain' THEN 1 ELSE 2 END, depth, path, line) AS place
    FROM fated)
WHERE place = 1
