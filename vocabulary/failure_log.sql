-- what becomes of each failure that arrives somewhere
-- id: failure_site.id
-- path: file
-- line: line
-- kind: catch, rejection, handler, fallback
-- fate: error or warn (logged so), low (logged below warn), printed, passed (rethrown or handed on), refusal (an expected refusal of the caller), harmless (nothing outside was tried), swallowed
-- log_line: line of the log call, NULL when there is none
-- index: id
-- typed: id INTEGER
WITH RECURSIVE helped(id, function, depth) AS (
    SELECT c.id, c.target, 0 FROM failure_call c JOIN failure_site f ON f.id = c.id
    WHERE c.target IS NOT NULL AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.call AND (a.value = f.variable OR a.value LIKE f.variable || '.%'))
    UNION
    SELECT h.id, e.callee, h.depth + 1 FROM helped h JOIN call_edge e ON e.caller = h.function WHERE h.depth < 2
), logs AS (
    SELECT c.id, l.level, l.printed, l.line FROM failure_call c JOIN log_level l ON l.call = c.call
    UNION ALL
    SELECT h.id, l.level, l.printed, l.line FROM helped h JOIN log_level l ON l.function = h.function
    UNION ALL
    SELECT h.id, k.level, k.printed, k.line FROM helped h JOIN log_call k ON k.function = h.function WHERE k.printed = 0
    UNION ALL
    SELECT f.id, CASE WHEN f.value REGEXP '\.(error|fatal)$' THEN 'error' WHEN f.value REGEXP '\.warn$' THEN 'warn' ELSE 'info' END, f.value LIKE 'console.%', f.line
    FROM failure_site f WHERE f.value REGEXP '(^console|log(ger)?(\(\))?|pino(\(\))?|createLogger\(\)|Logger\(\))\.(error|fatal|warn|info|debug|log)$'
), told AS (
    SELECT id, max(level IN ('error', 'fatal') AND NOT printed) AS error, max(level = 'warn' AND NOT printed) AS warn,
           max(level IN ('info', 'debug', 'trace') AND NOT printed) AS low, max(printed) AS printed, min(line) AS line
    FROM logs GROUP BY id
), marks AS MATERIALIZED (
    SELECT f.id,
           EXISTS (SELECT 1 FROM failure_trait t WHERE t.id = f.id AND t.kind = 'throw') AS throws,
           EXISTS (SELECT 1 FROM failure_call c WHERE c.id = f.id AND (c.name REGEXP '(?i)^(next|reject|done|cb|callback|fail|capture(Exception|Error|Message)|noticeError|onError|handleError|recordException|notify|nack|throw|abort|destroy)$'
                    OR c.name IN ('emit') AND EXISTS (SELECT 1 FROM argument e WHERE e.call = c.call AND e.value = 'error'))
                   OR c.id = f.id AND c.target IS NULL AND c.name NOT REGEXP '(?i)^(json|send|end|status|code|set|write|stringify|String|push|add|has|get|is|assign|includes|test|header|text|render|redirect|isAxiosError)$' AND c.callee NOT REGEXP '^(res|reply|response|ctx|c|console|Object|Array|Math|Date|JSON|String|Number|[a-z]+\.status)\b'
                      AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.call AND a.value = f.variable) AND NOT EXISTS (SELECT 1 FROM log_level l WHERE l.call = c.call)) AS handed,
           f.value REGEXP '(?i)(^|\.)(next|reject|done|cb|callback|captureException|handleError|onError)$' AS named,
           EXISTS (SELECT 1 FROM failure_trait t WHERE t.id = f.id AND t.kind = 'status' AND t.detail LIKE '4%')
           OR EXISTS (SELECT 1 FROM failure_call c JOIN argument a ON a.call = c.call WHERE c.id = f.id AND a.kind = 'number' AND a.value LIKE '4__')
           OR EXISTS (SELECT 1 FROM failure_call c WHERE c.id = f.id AND c.name REGEXP '(?i)^(unauthorized|forbidden|badRequest|notFound|conflict|unprocessable)')
           OR EXISTS (SELECT 1 FROM failure_trait t WHERE t.id = f.id AND t.kind = 'throw' AND t.block IS NOT NULL AND t.detail REGEXP '(?i)unauthorized|forbidden|badrequest|notfound|conflict') AS refuses,
           EXISTS (SELECT 1 FROM failure_trait t WHERE t.id = f.id AND t.kind = 'status' AND t.detail LIKE '5%')
           OR EXISTS (SELECT 1 FROM failure_call c JOIN argument a ON a.call = c.call WHERE c.id = f.id AND a.kind = 'number' AND a.value LIKE '5__') AS fails
    FROM failure_site f
), unreadable(block) AS MATERIALIZED (
    SELECT b.id FROM failure_site f CROSS JOIN block b ON b.id = f.block
    WHERE b.bound REGEXP '^((\S*[.:\\])?(InvalidURIError|URISyntaxException|MalformedURLException|UriFormatException|ArgumentError|ValueError|UnicodeDecodeError|JSONDecodeError|ParserError|ParsingError|NumberFormatException|DateTimeParseException|DateTimeException|ParseException|FormatException|JsonException|IllegalArgumentException|InvalidArgumentException|InvalidFormatException|JsonProcessingException|JsonParseException|Date::Error|KeyError|TypeError|IndexError|StopIteration)( |$))+$'
), tried AS MATERIALIZED (
    SELECT f.id, EXISTS (SELECT 1 FROM block t JOIN enclosing_block e ON e.outer = t.id JOIN service_call c ON c.block = e.block
                         WHERE t.function = f.function AND t.parent IS (SELECT b.parent FROM block b WHERE b.id = f.block) AND t.kind = 'try' AND t.end_line BETWEEN f.line - 1 AND f.line AND t.line <= f.line
                           AND (c.awaited = 1 OR EXISTS (SELECT 1 FROM outbound_call o WHERE o.call = c.id) OR EXISTS (SELECT 1 FROM log_site s WHERE s.call = c.id))
                           AND c.callee NOT REGEXP '\.(json|formData|text)$|jwtVerify$|^jose|verify|^(JSON\.|URL\b|URLSearchParams|decodeURI|encodeURI|atob$|btoa$|Buffer\.|RegExp$|BigInt$|Intl\.|Date\b|Object\.|Array\.|Number\b|String\b|parseInt$|parseFloat$|structuredClone$)') AS outside
    FROM failure_site f WHERE f.kind = 'catch'
)
SELECT f.id, f.path, f.line, f.kind,
       CASE WHEN t.error THEN 'error' WHEN t.warn THEN 'warn'
            WHEN m.refuses AND NOT m.fails THEN 'refusal'
            WHEN t.low THEN 'low' WHEN t.printed THEN 'printed'
            WHEN m.throws OR m.handed OR m.named THEN 'passed'
            WHEN m.fails AND EXISTS (SELECT 1 FROM status_log) THEN 'passed' -- what logs the answer logs it as an error
            WHEN f.kind = 'catch' AND NOT r.outside THEN 'harmless'
            WHEN f.kind = 'catch' AND EXISTS (SELECT 1 FROM unreadable n WHERE n.block = f.block) THEN 'harmless' -- a text that cannot be read is told to whoever wrote it
            WHEN f.kind = 'catch' AND EXISTS (SELECT 1 FROM enclosing_block e JOIN block l ON l.id = e.outer AND l.kind = 'loop' JOIN trait w ON w.function = f.function AND w.kind = 'throw'
                                              WHERE e.block = f.block AND w.line > l.end_line - 1 AND (w.block IS NULL OR w.block NOT IN (SELECT x.block FROM enclosing_block x WHERE x.outer = l.id))) THEN 'passed'
            WHEN EXISTS (SELECT 1 FROM route h WHERE h.handler = f.function AND h.pattern REGEXP '(?i)(^|/)_*(health|healthz|livez?|readyz?|readiness|liveness|ping|status)([/_.-]|$)') THEN 'harmless'
            WHEN EXISTS (SELECT 1 FROM function h WHERE h.id = f.function AND (h.class REGEXP '(?i)health|readiness|liveness' OR h.name REGEXP '(?i)^(is|check|get)?_?(health|healthy|alive|ready|liveness|readiness|ping)(y|check)?$')) THEN 'harmless' -- its answer is what it found
            WHEN f.kind = 'handler' AND f.function IS NULL AND f.value IS NOT NULL THEN 'passed'
            WHEN f.kind = 'rejection' AND f.function IS NULL AND f.value IS NOT NULL AND f.value NOT REGEXP '(?i)noop' THEN 'passed'
            ELSE 'swallowed' END AS fate, t.line AS log_line
FROM failure_site f JOIN marks m ON m.id = f.id LEFT JOIN told t ON t.id = f.id LEFT JOIN tried r ON r.id = f.id
