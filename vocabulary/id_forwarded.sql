-- places that send the id of the request onward: a header on an outbound call, an interceptor, a field of a message
-- path: file
-- line: line
-- call: the call that carries it
-- function: innermost function
-- maker: the client whose calls all carry it, NULL for one call
-- via: the call that installs the interceptor, canonical; NULL for one call
-- note: what is sent
WITH id_argument AS (
    SELECT a.call, a.line, lower(a.name) AS name FROM argument a
    WHERE a.name REGEXP '(?i)(^|\.)headers?\.(default\.|common\.)?"?(x-)?(request|req|correlation|transaction|trace|b3-trace|amzn-trace|cloud-trace-context|operation)[-_]?(id|context)?"?$|headers?\.traceparent$|headers?\."?(x-)?(rid|cid|correlation)"?$'
    UNION -- Faraday's post(url, body, "X-Request-Id" => id)
    SELECT o.call, a.line, lower(a.name) FROM outbound_call o CROSS JOIN argument a ON a.call = o.call
    WHERE o.kind = 'http' AND o.role = 'op' AND o.scope = 'service' AND a.name REGEXP '(?i)^"?x-(request|correlation|transaction|trace)-id"?$'
    UNION -- under whatever name: the very value that the log lines carry
    SELECT a.call, a.line, lower(a.name) FROM service_use u CROSS JOIN argument i ON i.call = u.call AND i.origin IS NOT NULL
    CROSS JOIN call m ON m.id = i.origin AND m.name REGEXP '(?i)uuid|nanoid|ulid|^v[47]$|cuid|createId|ksuid|^(get|header)$'
    CROSS JOIN service_call c ON c.function = m.function CROSS JOIN argument a ON a.call = c.id AND a.origin = i.origin
    WHERE u.role = 'log_context' AND a.name REGEXP '(?i)(^|\.)(headers?|attributes|properties|meta|metadata)\.[^.]+$'
), id_set AS (
    SELECT c.id AS call, a.line, lower(a.value) AS name, c.receiver, c.origin FROM argument a JOIN call c ON c.id = a.call
    WHERE a.position = 0 AND a.name IS NULL AND a.kind IN ('string', 'name') AND c.name IN ('set', 'append', 'setHeader', 'header', 'add', 'Set', 'Add', 'withHeader', 'withHeaders', 'put', 'addHeader', 'TryAddWithoutValidation', 'insert', 'SetHeader')
      AND (c.name NOT IN ('put', 'insert', 'Add') OR c.receiver REGEXP '(?i)header')
      AND a.value REGEXP '(?i)^(x-)?(request|req|correlation|transaction|trace|b3-trace|amzn-trace|cloud-trace-context)[-_]id$|^traceparent$|(^|\.)HttpHeaders\.X?_?(Request|Correlation)_?Id$|(^|[.:])(header_?(x_?)?(request|correlation)_?id|(x_?)?(request|correlation)_?id_?header(_?name)?)$'
      AND EXISTS (SELECT 1 FROM argument v WHERE v.call = a.call AND v.position = 1)
      AND NOT coalesce(c.receiver, '') REGEXP '(?i)^(res|reply|response|c|ctx|context|req|request|event\.node\.res)$|Response(\(\))?$|\(\d,1\)$|res(ponse)?\.headers$|\(\d,0\)$|^ctx\.|(^|[^a-z])Context\(\)|ResponseWriter\(\)|Cls|AsyncLocalStorage|Map\(\)|store'
)
SELECT c.path, i.line, c.id AS call, c.function, NULL AS maker, NULL AS via, 'header ' || replace(i.name, 'headers.', '') AS note
FROM id_argument i CROSS JOIN service_call c ON c.id = i.call
WHERE NOT c.callee REGEXP '(?i)^(res|reply|response)\b|writeHead|cors|setHeaders$|Response$'
UNION
SELECT c.path, i.line, c.id, c.function,
       (SELECT CASE h.name WHEN 'use' THEN h.origin ELSE h.id END FROM argument a JOIN call h ON h.id = a.call WHERE a.function = c.function AND h.callee REGEXP 'interceptors\.request\.use$|extend$|create$'),
       (SELECT h.callee FROM argument a JOIN call h ON h.id = a.call WHERE a.function = c.function AND h.callee REGEXP 'interceptors\.request\.use$'),
       'header ' || i.name
FROM id_set i JOIN service_call c ON c.id = i.call
UNION
SELECT n.path, n.line, NULL, n.function,
       (SELECT CASE h.name WHEN 'use' THEN h.origin ELSE h.id END FROM argument a JOIN call h ON h.id = a.call WHERE a.function = n.function AND h.callee REGEXP 'interceptors\.request\.use$|extend$|create$'),
       (SELECT h.callee FROM argument a JOIN call h ON h.id = a.call WHERE a.function = n.function AND h.callee REGEXP 'interceptors\.request\.use$'),
       'header ' || lower(n.name)
FROM assignment n JOIN service_file f ON f.path = n.path
WHERE n.scope = 'service' AND n.target REGEXP '(?i)header' AND n.target NOT REGEXP '(?i)^(res|reply|response|req|request|ctx)\b|\(\d,[01]\)\.headers'
  AND n.name REGEXP '(?i)^(x-)?(request|req|correlation|transaction|trace|b3-trace|amzn-trace)[-_]?id$|^traceparent$'
UNION -- set on what an interceptor, or a session of its own, sends
SELECT n.path, n.line, o.call, NULL, NULL, NULL, 'header ' || lower(n.name)
FROM assignment n JOIN intercepted_call o ON o.function = n.function
WHERE n.scope = 'service' AND n.name REGEXP '(?i)^x-(request|req|correlation|transaction|trace)-?id$|^traceparent$' AND n.target NOT REGEXP '(?i)^(res|reply|response)\b'
UNION
SELECT o.path, a.line, o.call, o.function, NULL, NULL, 'field ' || a.name
FROM outbound_call o JOIN argument a ON a.call = o.call
WHERE o.kind = 'queue' AND o.role = 'op' AND o.scope = 'service' AND a.name REGEXP '(?i)(^|\.)(x-)?(request|correlation|trace)[-_]?id(\.(string)?value)?$'
UNION -- a command made for the client: new SendMessageCommand({ MessageAttributes: ... })
SELECT o.path, a.line, o.call, o.function, NULL, NULL, 'field ' || a.name
FROM outbound_call o JOIN argument x ON x.call = o.call AND x.origin IS NOT NULL JOIN argument a ON a.call = x.origin
WHERE o.kind IN ('queue', 'cloud') AND o.role = 'op' AND o.scope = 'service' AND a.name REGEXP '(?i)(^|\.)(x-)?(request|correlation|trace)[-_]?id(\.(string)?value)?$'
UNION -- a hook that the client is made with: event_hooks={'request': [forward]}
SELECT t.path, t.line, NULL, t.function, c.id, c.callee, 'header ' || t.detail
FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.function IS NOT NULL AND a.name LIKE 'event_hooks.request%' JOIN trait t ON t.function = a.function AND t.kind = 'header'
WHERE u.role = 'client' AND t.detail REGEXP '^(x-)?(request|correlation|transaction|trace)[-_]?id$'
UNION -- what is chained on the maker of a client sends it with every call
SELECT u.path, u.line, NULL, NULL, r.call, NULL, 'the id of the request'
FROM service_use u JOIN call a ON a.id = u.call LEFT JOIN call b ON b.id = a.origin LEFT JOIN call c ON c.id = b.origin
JOIN use r ON r.call IN (a.origin, b.origin, c.origin) AND r.role = 'registration'
WHERE u.role = 'propagator' AND u.kind = 'request-id'
UNION -- a client that sends the trace context by itself, where the lines carry the trace
SELECT o.path, o.line, o.call, o.function, NULL, NULL, 'the trace context'
FROM outbound_call o JOIN setting s ON s.use = o.use AND s.name = 'carries' AND s.value = 'trace'
WHERE o.role = 'op' AND EXISTS (SELECT 1 FROM service_use u JOIN setting w ON w.use = u.id AND w.name = 'shows' AND w.value = 'trace' WHERE u.role = 'log_context')
UNION -- in an interceptor of the client
SELECT f.path, f.line, o.call, NULL, NULL, NULL, f.note
FROM (SELECT c.function, c.path, i.line, 'header ' || i.name AS note FROM id_set i JOIN service_call c ON c.id = i.call
      UNION ALL
      SELECT c.function, c.path, i.line, 'header ' || i.name FROM id_argument i JOIN service_call c ON c.id = i.call
      UNION ALL
      SELECT t.function, t.path, t.line, 'header ' || t.detail FROM trait t JOIN service_file s ON s.path = t.path
      WHERE t.kind = 'header' AND t.detail REGEXP '^(x-)?(request|correlation|transaction|trace)[-_]?id$') f
CROSS JOIN intercepted_call o ON o.function = f.function
