-- how log lines get the id of their request or job
-- path: file
-- line: line
-- how: context (all lines of the logger), bound (lines of the request's logger), hand (this line)
-- note: what does it
-- log: for hand: call.id of the log call
WITH RECURSIVE reach(start, function, depth) AS (
    SELECT u.id, a.function, 0 FROM service_use u JOIN argument a ON a.call = u.call AND a.function IS NOT NULL
    JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value IN ('mixin', 'format')
    WHERE u.role = 'log_context' AND (s.value = 'format' OR a.name LIKE '%mixin%')
    UNION
    SELECT r.start, e.callee, r.depth + 1 FROM reach r JOIN call_edge e ON e.caller = r.function WHERE r.depth < 3
), renderer(start, function) AS (
    SELECT DISTINCT c.id, a.function FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name = 'printf' OR c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '^winston\.format$|^winston\.format\.format$|^logform\.format$')
), getter AS (
    SELECT u.function, u.path, u.line FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'get'
    WHERE u.role = 'log_context'
), setter AS (
    SELECT u.id, u.path, u.line, u.library, u.call FROM service_use u
    WHERE u.role = 'log_context' AND (u.kind = 'request-id' AND u.library NOT IN ('pino-http', 'fastify', 'nestjs-pino', 'koa-pino-logger', 'hono-pino', 'express-bunyan-logger') AND NOT EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND s.name = 'form' AND s.value = 'scope')
       OR EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND s.name = 'form' AND s.value = 'set'))
      AND (u.kind = 'request-id'
        OR EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND (coalesce(a.name, '') REGEXP '(?i)(^|[._])(x-)?(request|req|correlation|transaction|trace|job|message|msg)[-_]?id$|^(rid|cid|reqid|correlation|id)$'
                     OR coalesce(a.value, '') REGEXP '(?i)(request|req|correlation|trace)[-_]?id\b|randomUUID|uuid|nanoid|ulid'))
        OR EXISTS (SELECT 1 FROM request_id i WHERE i.function = u.function))
)
SELECT u.path, u.line, 'context' AS how, u.library || ' adds the id of the request to each line' AS note, NULL AS log
FROM service_use u JOIN reach r ON r.start = u.id JOIN getter g ON g.function = r.function
WHERE EXISTS (SELECT 1 FROM setter)
UNION
SELECT c.path, c.line, 'context', 'the formatter adds the id of the request to each line', NULL
FROM renderer r JOIN call c ON c.id = r.start
WHERE EXISTS (SELECT 1 FROM setter) AND (EXISTS (SELECT 1 FROM getter g WHERE g.function = r.function)
   OR EXISTS (SELECT 1 FROM call_edge e JOIN getter g ON g.function = e.callee WHERE e.caller = r.function))
UNION
SELECT c.path, c.line, 'context', h.name || ' adds the id of the request to each line', NULL
FROM log_helper l JOIN function h ON h.id = l.function JOIN log_call o ON o.function = h.id JOIN call c ON c.id = o.call
WHERE EXISTS (SELECT 1 FROM setter)
  AND (EXISTS (SELECT 1 FROM getter g WHERE g.function = h.id) OR EXISTS (SELECT 1 FROM call_edge e JOIN getter g ON g.function = e.callee WHERE e.caller = h.id))
UNION
SELECT u.path, u.line, CASE WHEN u.library = 'nestjs-pino' AND (EXISTS (SELECT 1 FROM logger l WHERE l.library = '@nestjs/core' AND l.format = 'bridge') OR NOT EXISTS (SELECT 1 FROM log_line l WHERE l.library = '@nestjs/common')) THEN 'context' ELSE 'bound' END,
       u.library || ' puts the id of the request on its own logger', NULL
FROM service_use u WHERE u.role = 'log_context' AND u.kind = 'request-id'
 AND u.library IN ('pino-http', 'fastify', 'nestjs-pino', 'koa-pino-logger', 'hono-pino', 'express-bunyan-logger', 'koa-bunyan-logger', '@aws-lambda-powertools/logger')
 AND NOT EXISTS (SELECT 1 FROM argument a CROSS JOIN trait t ON t.function = a.function AND t.kind = 'return' -- serializers: { req: (req) => ({ method: req.method }) } leaves it out
                 WHERE a.call = u.call AND a.function IS NOT NULL AND a.name REGEXP '(^|\.)serializers\.(req|request)$' AND t.detail LIKE '%{%' AND t.detail NOT REGEXP '(?i)\b(req_?)?id\b|\.\.\.')
UNION
SELECT u.path, u.line, CASE WHEN u.library = 'nestjs-pino' OR s.value = 'span' THEN 'context' ELSE 'bound' END, CASE s.value WHEN 'span' THEN 'the span' ELSE 'a child logger' END || ' carries ' || coalesce(a.name, a.value, 'it'), NULL
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value IN ('child', 'span') JOIN argument a ON a.call = u.call
JOIN call d ON d.id = u.call JOIN function f ON f.id = coalesce(d.decorates, u.function)
WHERE u.role = 'log_context' AND f.kind <> 'module' AND EXISTS (SELECT 1 FROM used_function w WHERE w.function = coalesce(CASE WHEN f.kind = 'function' AND f.name = '' THEN (SELECT p.id FROM function p WHERE p.id = f.parent AND p.kind NOT IN ('module', 'class')) END, f.id)
       UNION ALL SELECT 1 FROM service_call k WHERE f.kind = 'function' AND k.name = f.name AND k.target IS NULL)
  AND coalesce(a.name, a.value, '') REGEXP '(?i)(^|\.)(x-)?(request|req|correlation|transaction|trace|job|message|msg|operation|rid|cid)([-_.]?id)?$'
  AND coalesce(a.name, CASE a.kind WHEN 'string' THEN a.value END, '') NOT REGEXP '(?i)(^|\.)(request|req|transaction|job|message|msg|operation)$' -- nor the name of the span
UNION
SELECT s.path, s.line, 'hand', 'this line carries ' || a.name, s.call
FROM request_log s JOIN line_field a ON a.call = s.call
WHERE a.name REGEXP '(?i)(^|\.)(x-)?(request|req|correlation|transaction|trace|job|message|msg)[-_]?id$|(^|\.)(rid|cid|reqid)$'
  AND (coalesce(a.value, '') REGEXP '(?i)(^|\.)(id|headers?\..*id|get\(\)|header\(\)|randomUUID\(\)|uuid.*|v4\(\)|nanoid\(\)|(request|req|correlation|trace|job|message)_?Id)$|\.id$|Get(Req|Request)_?ID\(\)|Header\(\)\.Get\(\)|Header\.Get\(\)|GetHeader\(\)|\.NewString\(\)|uuid\.New')
  AND (coalesce(a.value, '') REGEXP '(?i)^(req|request|ctx|context|c|res|reply|job|event|message|msg)\b|\(\d,\d\)|Request\(\)|Context\(\)|Job\(\)|header|GetReqID|randomUUID|uuid|nanoid|ulid|getStore|rtracer')
  AND coalesce(a.value, '') NOT REGEXP '(?i)params\.|body\.|query\.'
UNION -- the framework opens a scope with the id around each request, and the lines show their scopes
SELECT u.path, u.line, 'context', u.library || ' shows the scope of the request, with its id, in each line', NULL
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'scope'
WHERE u.role = 'log_context' AND u.kind = 'request-id' AND EXISTS (SELECT 1 FROM logger l WHERE l.format IN ('json', 'option-text'))
  AND EXISTS (SELECT 1 FROM service_use v JOIN setting w ON w.use = v.id AND w.name = 'form' AND w.value = 'scope' JOIN setting x ON x.use = v.id AND x.name = 'shows' WHERE v.role = 'log_context')
UNION -- the MDC, which JSON encoders write whole and patterns where they say so
SELECT u.path, u.line, 'context', 'the MDC carries ' || n.value, NULL
FROM service_use u JOIN setting n ON n.use = u.id AND n.name = 'name'
WHERE u.library = 'mdc' AND u.role = 'log_context' AND n.value REGEXP '(?i)(request|req|correlation|transaction|trace|call)[-_.]?id|^(rid|cid)$'
  AND (EXISTS (SELECT 1 FROM log_backend b WHERE b.format = 'json') OR EXISTS (SELECT 1 FROM node p WHERE p.key IN ('pattern', 'Pattern', 'console', 'level', 'correlation', '@pattern') AND p.value REGEXP '%(X|mdc)'))
UNION -- a filter of the library puts it on every record, and the format shows it
SELECT s.path, s.line, 'context', 'a filter adds the id of the request to each line', NULL
FROM log_setting s JOIN log_setting h ON h.config = s.config AND h.key REGEXP '^(handlers|loggers|root)\..*filters\[\]$' AND s.key = 'filters.' || h.value || '.()'
WHERE s.value REGEXP '(?i)(correlation|request_?id|guid)\w*(Filter|\.)'
UNION -- a span around each request, with its id
SELECT u.path, u.line, 'context', u.library || ' puts the id of the request on its span', NULL
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'span' WHERE u.role = 'log_context' AND u.kind = 'request-id'
UNION -- config.log_tags = [:request_id]
SELECT r.path, r.line, 'context', 'config.log_tags puts the id of the request on each line', NULL
FROM rails_setting r WHERE r.name = 'log_tags[]' AND r.value IN ('request_id', 'uuid')
UNION
SELECT x.path, x.line, CASE WHEN x.everywhere AND NOT x.child THEN 'context' ELSE 'bound' END, 'the lines of the request carry ' || CASE WHEN x.name LIKE '{%' THEN 'its id' ELSE x.name END, NULL
FROM line_context x WHERE x.class = 'request' AND (x.everywhere OR NOT x.child)
