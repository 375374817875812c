-- log lines that tell a request or job as one event
-- path: file
-- line: line
-- call: call.id of the log call, NULL for a library's access log
-- scope: every (all requests: middleware, hook, worker) or handler (one endpoint)
-- context: 1 when ids and facts of the business are in it
-- note: what writes it
WITH RECURSIVE lines AS MATERIALIZED (
    SELECT s.call, s.path, s.line, s.function, f.kind, f.parent, c.end_line
    FROM log_site s JOIN call c ON c.id = s.call JOIN function f ON f.id = s.function
    WHERE s.log IS NOT NULL AND s.format <> 'print'
), chain(call, part, depth) AS ( -- from the line on, and back to where its entry begins
    SELECT l.call, l.call, 0 FROM lines l
    UNION
    SELECT h.call, c.id, h.depth + 1 FROM chain h JOIN call c ON c.origin = h.part WHERE h.depth BETWEEN 0 AND 15
    UNION
    SELECT h.call, c.origin, h.depth - 1 FROM chain h JOIN call c ON c.id = h.part WHERE c.origin IS NOT NULL AND h.depth BETWEEN -15 AND 0 AND c.name NOT IN ('Info', 'Error', 'Warn', 'Debug', 'atInfo')
), gather(function, setter) AS MATERIALIZED ( -- a class of the repository that gathers fields: evt.Set("status", s)
    SELECT DISTINCT k.function, m.id FROM function m CROSS JOIN service_call k ON k.target = m.id CROSS JOIN argument a ON a.call = k.id AND a.position = 0 AND a.kind = 'string' AND a.name IS NULL
    CROSS JOIN argument b ON b.call = k.id AND b.position = 1
    WHERE m.kind = 'method' AND m.name REGEXP '(?i)^(set|add|put|with|attach|record|field|annotate|append|enrich|merge)' AND m.id NOT IN (SELECT function FROM log_helper)
), event_object(call, setter) AS MATERIALIZED ( -- the line writes what it holds
    SELECT l.call, g.setter FROM lines l JOIN gather g ON g.function = l.function
), keys AS MATERIALIZED (
    SELECT l.call, lower(replace(replace(a.name, '...', ''), 'extra.', '')) AS key FROM lines l CROSS JOIN argument a ON a.call = l.call
    WHERE a.name IS NOT NULL AND a.name NOT IN ('${}', '...') AND a.kind NOT IN ('object', 'array') AND a.name NOT LIKE '%[]%'
    UNION
    SELECT l.call, lower(i.name) FROM lines l CROSS JOIN argument a ON a.call = l.call JOIN call k ON k.id = a.origin AND k.name IN ('stringify', 'assign') JOIN argument i ON i.call = k.id
    WHERE i.name IS NOT NULL AND i.name NOT IN ('${}', '...')
    UNION -- "route", r, "status", s: names and values in turn
    SELECT l.call, lower(a.value) FROM lines l CROSS JOIN call c ON c.id = l.call JOIN argument a ON a.call = l.call AND a.name IS NULL AND a.kind = 'string' AND a.position >= 1 AND a.value REGEXP '^[A-Za-z_][\w.]*$'
    JOIN argument v ON v.call = l.call AND v.position = a.position + 1 AND v.name IS NULL JOIN service_file f ON f.path = l.path AND f.language = 'go'
    UNION -- slog.String("status", s), zap.Int("status", n), kv("status", s)
    SELECT l.call, lower(a.value) FROM lines l CROSS JOIN call k ON k.outer = l.call JOIN argument a ON a.call = k.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'string'
    WHERE k.callee GLOB 'log/slog.*' OR k.callee GLOB 'go.uber.org/zap.*' OR k.name IN ('kv', 'keyValue', 'v', 'value', 'field')
    UNION -- attributes gathered in a list that the line writes: slog.LogAttrs(ctx, level, "request", event.attrs...)
    SELECT l.call, lower(a.value) FROM lines l CROSS JOIN argument w ON w.call = l.call AND w.name = '[]' CROSS JOIN function f ON f.id = l.function CROSS JOIN call k ON k.function IN (f.id, f.parent) AND (k.callee GLOB 'log/slog.*' OR k.callee GLOB 'go.uber.org/zap.*')
    CROSS JOIN argument a ON a.call = k.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'string' AND EXISTS (SELECT 1 FROM argument v WHERE v.call = k.id AND v.position = 1)
    UNION -- log.Info().Str("route", r).Int("status", s).Msg(""), log.atInfo().addKeyValue("status", s).log()
    SELECT c.call, lower(a.value) FROM chain c CROSS JOIN argument a ON a.call = c.part AND a.position = 0 AND a.name IS NULL AND a.kind = 'string'
    WHERE EXISTS (SELECT 1 FROM argument v WHERE v.call = c.part AND v.position = 1)
    UNION -- "request {Route} {Status}", "method={} status={}"
    SELECT l.call, lower(j.value) FROM lines l CROSS JOIN argument a ON a.call = l.call AND a.name IS NULL AND a.kind IN ('string', 'template') AND a.value REGEXP '[{}]|=%'
    JOIN json_each('["' || replace(replace(replace(replace(replace(replace(replace(replace(a.value, '\', ''), '"', ''), char(10), ' '), '={}', '","'), '{', '","'), '}', '","'), '=%', '","'), ' ', '","') || '"]') j
    WHERE json_valid('["' || replace(replace(replace(replace(replace(replace(replace(replace(a.value, '\', ''), '"', ''), char(10), ' '), '={}', '","'), '{', '","'), '}', '","'), '=%', '","'), ' ', '","') || '"]')
      AND (instr(a.value, '{' || j.value || '}') > 0 OR instr(a.value, '{@' || j.value || '}') > 0 OR instr(a.value, '{' || j.value || ':') > 0 OR instr(a.value, j.value || '={}') > 0 OR length(j.value) > 1 AND instr(a.value, j.value || '=%') > 0) AND j.value REGEXP '^@?[A-Za-z_]\w*$'
    UNION -- LOG.info("{} {} -> {} in {} ms", method, path, response.code(), ms): what fills a text without names
    SELECT l.call, CASE WHEN a.value REGEXP '(?i)stat|code' THEN 'status' ELSE 'duration' END FROM lines l JOIN service_file f ON f.path = l.path AND f.language IN ('java', 'kotlin') CROSS JOIN argument a ON a.call = l.call AND a.name IS NULL AND a.position > 0
    WHERE a.kind IN ('name', 'call') AND a.value REGEXP '(?i)(^|\.)(get)?status(code)?(value)?(\(\))?$|response\w*\(\)\.(code|getCode)\(\)$|^(ms|millis|elapsed\w*|duration\w*|took\w*|\w+(millis|Ms))$'
    UNION -- evt.Set("status", s), where evt is what the line writes
    SELECT l.call, lower(a.value) FROM lines l CROSS JOIN event_object o ON o.call = l.call CROSS JOIN service_call k ON k.target = o.setter CROSS JOIN argument a ON a.call = k.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'string'
    UNION -- Object.assign(summary, { outcome }), and the summary is what is logged
    SELECT l.call, lower(i.name) FROM lines l CROSS JOIN call k ON k.function = l.function AND k.callee = 'Object.assign' JOIN argument i ON i.call = k.id
    WHERE i.name IS NOT NULL AND i.name NOT IN ('${}', '...') AND i.name NOT LIKE '%[]%'
      AND EXISTS (SELECT 1 FROM argument a WHERE a.call = l.call AND a.name IS NULL AND a.kind IN ('object', 'name'))
    UNION
    SELECT l.call, lower(n.name) FROM lines l CROSS JOIN assignment n ON n.function = l.function AND n.target = n.name
    UNION
    SELECT l.call, lower(n.name) FROM lines l CROSS JOIN function f ON f.id = l.function CROSS JOIN assignment n ON n.function = f.parent AND n.target NOT REGEXP '^(req|res|reply|module|exports|process)\b'
    WHERE EXISTS (SELECT 1 FROM argument a WHERE a.call = l.call AND (a.name = '...' OR a.name IS NULL AND a.kind IN ('name', 'object')))
), bound_fact(function) AS MATERIALIZED ( -- handlers bind facts of the business to the context that each line has: bind_contextvars(order_id=...), MDC.put("plan", p)
    SELECT DISTINCT u.function FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'form' AND s.value = 'set' JOIN argument a ON a.call = u.call
    WHERE u.role = 'log_context' AND u.library IN ('structlog', 'mdc', 'loguru', 'laravel.log') AND u.function IS NOT NULL
      AND CASE WHEN u.library = 'mdc' THEN CASE WHEN a.position = 0 AND a.name IS NULL AND a.kind = 'string' THEN a.value END ELSE a.name END NOT REGEXP '(?i)^\[|^(.*(request|req|correlation|trace|span|session|user|usr|tenant|account)[-_.]?(id)?|method|path|route|url|ip|remote_?addr.*|status.*|duration.*|service|env.*|version|host.*|.*agent|level|handler|endpoint|view|action|controller|\.\.\.)$'
), onward(function) AS MATERIALIZED ( -- the line is written where the request is handed on
    SELECT DISTINCT c.function FROM service_call c WHERE c.name IN ('call_next', 'doFilter', 'next', 'get_response', 'Next', 'proceed', 'handle')
), shape AS (
    SELECT l.call, l.path, l.line, l.function,
           EXISTS (SELECT 1 FROM keys k WHERE k.call = l.call AND k.key REGEXP '(^|[._])(duration|elapsed|took|latency|response_?time|processing_?time|time_?taken|total_?time|millis|ms)([._]?(ms|millis|s|sec|seconds|us|ns))?$|(_ms|duration|elapsed|millis|latency|tookms|durationms|elapsedms)$') AS duration,
           EXISTS (SELECT 1 FROM keys k WHERE k.call = l.call AND k.key REGEXP '(^|[._])(status|status_?code|code|outcome|result|success|ok|state)$') AS status,
           (SELECT count(*) FROM keys k WHERE k.call = l.call AND k.key NOT REGEXP '^(level|lvl|severity|msg|message|time|timestamp|ts|event|event_?name|type|name|method|path|url|original_?url|route|uri|endpoint|(res\.|http\.)?(status|status_?code|code)|outcome|result|success|ok|state|.*duration.*|.*elapsed.*|took.*|.*latency.*|.*response_?time.*|ms|.*_ms|.*ms|ip|remote_?addr(ess)?|client_?ip|ua|user_?agent|agent|size|bytes|length|content_?(length|type)|(db_?|sql_?)?quer(y|ies)_?(count|duration|time)|x?-?request_?id|req_?id|correlation_?id|trace_?id|span_?id|rid|err|error|error_?message|stack|service|app|host|hostname|pid|version|env|environment|region|commit|referr?er|query|protocol|http\..*|req|req\..*|res|job|job_?id|queue|attempt|attempts|start|began|started|end)$') AS business,
           EXISTS (SELECT 1 FROM argument a WHERE a.call = l.call AND (a.name LIKE '%...' OR a.name = '...')) AS spread,
           EXISTS (SELECT 1 FROM call k JOIN function f ON f.id = k.function WHERE k.callee = 'Object.assign' AND (f.parent = l.function OR k.function = l.function OR f.parent = (SELECT parent FROM function WHERE id = l.function)
                   OR f.class <> '' AND f.path = l.path AND f.class = (SELECT class FROM function WHERE id = l.function)))
           OR EXISTS (SELECT 1 FROM argument w WHERE w.call = l.call AND w.name = '[]') -- wide.Add(ctx, slog.String("hive", id)): what handlers add to that list
              AND EXISTS (SELECT 1 FROM function m JOIN service_call k ON k.target = m.id JOIN call x ON x.outer = k.id AND (x.callee GLOB 'log/slog.*' OR x.callee GLOB 'go.uber.org/zap.*')
                          WHERE m.path = l.path AND m.name REGEXP '(?i)^(add|set|put|with|attach|annotate|enrich|append)') AS merged,
           EXISTS (SELECT 1 FROM bound_fact b WHERE b.function <> l.function) AND EXISTS (SELECT 1 FROM onward o WHERE o.function = l.function) AS bound,
           EXISTS (SELECT 1 FROM route r WHERE r.handler = l.function) AS handler,
           EXISTS (SELECT 1 FROM service_use g JOIN setting x ON x.use = g.id AND x.name = 'form' AND x.value = 'get' WHERE g.function = l.function
                     OR EXISTS (SELECT 1 FROM call_edge e WHERE e.caller = l.function AND e.callee = g.function)) AS stored
    FROM lines l
    WHERE EXISTS (SELECT 1 FROM used_function u WHERE u.function = l.function)
      AND (l.parent IS NULL OR EXISTS (SELECT 1 FROM function p WHERE p.id = l.parent AND (p.kind = 'class' OR EXISTS (SELECT 1 FROM used_function u WHERE u.function = p.id))))
)
SELECT path, line, call, CASE WHEN handler THEN 'handler' ELSE 'every' END AS scope,
       (business >= 2 OR spread OR stored OR merged OR bound) AS context,
       'one line with duration, status' || CASE WHEN business >= 2 OR spread OR stored OR merged OR bound THEN ' and facts of the business' ELSE ', without facts of the business' END AS note
FROM shape WHERE duration AND status
UNION ALL
SELECT u.path, u.line, NULL, 'every', 0, 'access log of ' || u.library || ' with duration and status, without facts of the business'
FROM service_use u
WHERE u.role = 'access_log' AND (u.library <> 'lograge' OR (SELECT yes FROM lograge_on)) AND (u.call IS NULL OR u.call NOT IN (SELECT call FROM unseen_access_log))
  AND coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'duration'), CASE WHEN u.library IN ('morgan', 'koa-morgan') THEN 'no' ELSE 'yes' END) = 'yes'
  AND coalesce((SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'auto'), 'true') <> 'false'
UNION ALL -- on unless it is switched off
SELECT w.path, w.line, NULL, 'every', 0, 'request log of uwsgi with duration and status, without facts of the business'
FROM wsgi_server w WHERE w.tool = 'uwsgi' AND w.logs
UNION ALL -- access_log with a format of its own: log_format main '... $status $request_time'
SELECT n.path, n.line, NULL, 'every', 0, 'access log of nginx with duration and status, without facts of the business'
FROM document d CROSS JOIN node n ON n.document = d.id AND n.key = 'log_format' AND n.value LIKE '%$status%' AND n.value LIKE '%$request_time%'
WHERE d.format = 'nginx' AND d.role = 'production'
  AND EXISTS (SELECT 1 FROM node a JOIN document x ON x.id = a.document AND x.format = 'nginx' AND x.role = 'production' WHERE a.key = 'access_log' AND a.value <> 'off' AND ' ' || a.value || ' ' LIKE '% ' || substr(n.value, 1, instr(n.value || ' ', ' ') - 1) || ' %')
UNION ALL -- Traefik's access log has both by itself
SELECT n.path, n.line, NULL, 'every', 0, 'access log of Traefik with duration and status, without facts of the business'
FROM document d CROSS JOIN node n ON n.document = d.id AND (n.value IN ('--accesslog', '--accesslog=true', '--accessLog=true') OR n.shape = 'accessLog')
WHERE d.role = 'production'
UNION ALL
SELECT u.path, a.line, NULL, 'every', 0, 'access log of morgan with duration and status, without facts of the business'
FROM service_use u JOIN argument a ON a.call = u.call AND a.position = 0
WHERE u.role = 'access_log' AND u.library IN ('morgan', 'koa-morgan') AND (a.value REGEXP ':response-time|:total-time' OR a.kind = 'function')
UNION ALL
SELECT c.path, a.line, NULL, 'every', 1, 'each request line carries facts of the business'
FROM service_call c JOIN argument a ON a.call = c.id AND a.name REGEXP '(^|\.)(customProps|customSuccessObject|dynamicMeta)$' AND a.function IS NOT NULL
JOIN service_use u ON u.role = 'access_log' AND (u.call = c.id OR u.library IN ('nestjs-pino', 'pino-http', 'express-winston'))
WHERE EXISTS (SELECT 1 FROM trait t WHERE t.function = a.function AND t.kind = 'return' AND t.detail REGEXP '(?i)event|context|order|tenant|cart|amount|plan|fields|locals|facts|business|\.\.\.')
UNION ALL -- rails_semantic_logger writes one event when a request is completed; append_info_to_payload adds to it
SELECT coalesce(p.path, d.path), coalesce(p.line, d.line), NULL, 'every', p.path IS NOT NULL,
       'the event of each request by rails_semantic_logger' || CASE WHEN p.path IS NULL THEN ', with duration and status, without facts of the business' ELSE ' carries ' || p.names END
FROM dependency d JOIN file f ON f.path = d.path AND f.role = 'production'
LEFT JOIN (SELECT a.path, min(a.line) AS line, group_concat(a.name, ', ') AS names, max(a.name NOT REGEXP '(?i)^(user_?(id|name)?|account_?id|tenant_?id|session_?id|request_?id|trace_?id|(remote_?)?ip|host|user_?agent|params|format|method|path|referr?er|locale|version)$') AS business
           FROM assignment a JOIN function m ON m.id = a.function AND m.name = 'append_info_to_payload' WHERE a.scope = 'service' AND a.target LIKE 'payload.%' GROUP BY a.path) p ON p.business
WHERE d.ecosystem = 'rubygems' AND d.name = 'rails_semantic_logger' AND d.direct = 1 AND d.scope = 'production' AND d.path LIKE '%Gemfile'
UNION ALL -- Rails ends each request with a line: Completed 200 OK in 12ms
SELECT k.path, k.line, NULL, 'every', 0, 'the line of Rails on each request, with duration and status, without facts of the business'
FROM (SELECT min(path) AS path, min(line) AS line FROM function WHERE kind = 'class' AND base REGEXP '^ActionController::(API|Base)$' AND name = 'ApplicationController') k
WHERE k.path IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rails_setting r WHERE r.name = 'log_level' AND r.value IN ('warn', 'error', 'fatal', 'unknown'))
UNION ALL -- config.lograge.custom_options = lambda
SELECT r.path, r.line, NULL, 'every', 1, 'each request line carries what ' || r.name || ' adds'
FROM rails_setting r WHERE r.name IN ('lograge.custom_options', 'lograge.custom_payload') AND (SELECT yes FROM lograge_on)
UNION ALL
SELECT c.path, c.line, NULL, 'every', NOT EXISTS (SELECT 1 FROM passed_function p JOIN trait t ON t.function = p.function AND t.kind = 'return' AND t.detail LIKE '{%' -- ids and what the line has anyway are no facts of the business
                                                  WHERE p.call = c.id AND NOT t.detail REGEXP '(?i)[{,]\s*(?!(user|usr|account|session|request|req|trace|span|correlation|dd|host|ip|remote|params|exception|time|format|ua|agent|method|path|service|env|version|level|status|duration)\w*:)\w+:'),
       'each request line carries what ' || c.name || ' adds'
FROM service_call c WHERE c.name IN ('custom_payload', 'custom_options') AND c.receiver = 'config.lograge' AND (SELECT yes FROM lograge_on)
UNION ALL -- diagnostics.Set("Tenant", tenant), on the one line of Serilog's request logging
SELECT c.path, min(c.line), NULL, 'every', 1, 'the line of each request carries ' || group_concat(a.value, ', ')
FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.kind = 'string'
WHERE c.name = 'Set' AND c.callee REGEXP '(?i)diagnostic' AND EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'access_log' AND u.library = 'Microsoft.Extensions.Logging')
GROUP BY c.path
