-- secrets and personal data that reach a log
-- path: file
-- line: line
-- what: the value and what it holds
-- severity: clear, or likely (an indirect or probable leak)
-- kind: secret, personal, whole (an object or text about people), indirect
-- index: path
WITH judged AS MATERIALIZED (
    SELECT v.*, coalesce(x.secret, 0) OR coalesce(w.secret, 0) OR coalesce(q.secret, 0) AS value_secret, coalesce(x.personal, 0) OR coalesce(w.personal, 0) OR coalesce(q.personal, 0) AS value_personal, coalesce(x.harmless, 0) OR coalesce(w.harmless, 0) OR coalesce(q.harmless, 0) AS value_harmless,
           coalesce(n.secret, 0) AS name_secret, coalesce(n.personal, 0) AS name_personal, coalesce(n.harmless, 0) AS name_harmless
    FROM leak_value v LEFT JOIN sensitive_name x ON x.name = v.value AND v.kind <> 'template' AND NOT (v.kind = 'string' AND instr(v.value, '://') > 0) LEFT JOIN sensitive_name w ON w.name = v.written LEFT JOIN sensitive_name n ON n.name = v.name LEFT JOIN sensitive_name q ON q.name = v.asked
    WHERE (x.name IS NOT NULL OR w.name IS NOT NULL OR n.name IS NOT NULL OR q.name IS NOT NULL)
      AND NOT (v.written REGEXP '(?i)token$' AND NOT v.written REGEXP '(?i)(access|refresh|auth|api|bearer|id|session|reset|user)[-_.]?token$' AND v.path REGEXP '(?i)coap|(^|[/_-])(parser?|lexer|lexing|tokeni[sz]er|grammar|syntax|fuzz(ing)?|scanner|compiler|caldav|carddav|webdav|sync_?collection)s?([/._-]|$)') -- tokens of protocols and languages
      AND NOT (v.written REGEXP 'ecret$' AND v.path REGEXP '(?i)(^|[/_-])(kubernetes|k8s|kube)') -- names of Secrets
), named AS MATERIALIZED (
    SELECT call, path, line, name, written, keyed, sink,
           CASE WHEN value IN (SELECT name FROM masked_class WHERE structured OR NOT judged.keyed) THEN NULL WHEN value_harmless OR kind = 'string' AND NOT (value = '' AND written REGEXP '\w\.\w+$') -- not the value that a property starts with
                  OR value = 'undefined' OR written LIKE '%)' AND kind <> 'call' AND NOT written REGEXP '^[\w.@$]+\(\)$' THEN NULL
                WHEN value REGEXP '\(\)$' AND written REGEXP '\(\)$' AND value REGEXP '(?i)(mask|hash|redact|encrypt|sanit|scrub|truncate|obfuscat|censor|digest|anonymi[sz]e|pseudonym|fingerprint|hmac|slice|substring|substr|includes|startsWith|endsWith|test|Boolean|size|count|exists|has|indexOf|keys|split|padStart|padEnd|domain|last4|typeof)[a-zA-Z0-9]*\(\)$' THEN NULL
                WHEN value REGEXP '(?i)(mask|hash|redact|encrypt|sanit|scrub|obfuscat|censor|digest|anonymi[sz]e|pseudonym|fingerprint|hmac|slice|substring|substr|Boolean|len|length|size|count|exists|domain|last4|typeof|sha\d*|md5)[a-zA-Z0-9]*\(\)(\.[a-zA-Z0-9]+(\(\))?)*$' THEN NULL
                WHEN instr(value, '${}') > 0 AND kind <> 'template' OR value LIKE 'process.env.%' AND NOT value_secret THEN NULL
                WHEN value REGEXP '\(\)$' AND NOT written REGEXP '\(\)$' AND value REGEXP '(?i)(validate|verify|check|parse|decode|split|match|exec|compare|is[A-Z]\w*|has[A-Z]\w*)\(\)$' AND NOT value_personal THEN NULL
                WHEN value REGEXP '(?i)(^|\.)(message|code|name|id|length|count|status|type)$' AND value <> written THEN NULL
                WHEN written REGEXP '(?i)token$' AND name REGEXP '(?i)(^|[a-z_])id$' THEN NULL -- a token by which records are known: checkout_id = order.token
                WHEN written REGEXP '(?i)(transaction|checkout|order|payment|cart|basket|invoice|job|task)[a-z_]*\.token$' AND EXISTS (SELECT 1 FROM argument t WHERE t.call = judged.call AND t.name IS NULL AND t.kind IN ('string', 'template')
                     AND t.value REGEXP '(?i)(transaction|checkout|order|payment|cart|basket|invoice|job|task) (%[sv]|\{\}|\$\{\})') THEN NULL
                WHEN written REGEXP '(?i)(^|[^a-z])user_?name$' AND value <> written THEN NULL -- whatever it was asked for by
                WHEN value_secret THEN 'secret' WHEN value_personal THEN 'personal data' END AS by_value,
           CASE WHEN NOT name_secret AND NOT name_personal OR name_harmless OR value IN (SELECT name FROM masked_class WHERE structured OR NOT judged.keyed) THEN NULL
                WHEN value REGEXP '(?i)(mask|hash|redact|encrypt|sanit|scrub|truncate|obfuscat|censor|digest|anonymi[sz]e|pseudonym|fingerprint|hmac|slice|substring|substr|includes|startsWith|endsWith|test|Boolean|size|count|exists|has|indexOf|keys|split|replace|padStart|padEnd|domain|last4|typeof)[a-zA-Z]*\(\)(\.[a-z]+)*$' THEN NULL
                WHEN value REGEXP '(?i)(length|hash|hashed|digest|masked|redacted|id|_id|type|status|count|size|exp|iat|kid|prefix|suffix|last4|domain|verified|valid|enabled|expiresAt|expires_at|ttl|name)$' AND NOT value_personal THEN NULL
                WHEN value REGEXP '^(true|false|null|undefined|True|False|None|nil)$' OR kind IN ('string', 'object', 'array') THEN NULL
                WHEN name_secret THEN 'secret' ELSE 'personal data' END AS by_name
    FROM judged
), candidate(call, path, line, name, keyed, sink, what, kind, severity) AS (
    SELECT call, path, line, name, keyed, sink,
           CASE WHEN by_value IS NULL THEN name ELSE written END || ' (' || coalesce(by_value, by_name) || ')',
           CASE coalesce(by_value, by_name) WHEN 'secret' THEN 'secret' ELSE 'personal' END,
           CASE WHEN sink <> 'a log' AND coalesce(by_value, by_name) <> 'secret' THEN 'likely' ELSE 'clear' END
    FROM named n WHERE coalesce(by_value, by_name) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM leak_whole w WHERE w.call = n.call AND w.path = n.path AND w.line = n.line AND w.written = n.written AND w.severity = 'clear')
    UNION ALL
    SELECT call, path, line, name, keyed, sink, what, CASE WHEN personal THEN 'whole' WHEN severity = 'clear' THEN 'secret' ELSE 'indirect' END, CASE WHEN sink <> 'a log' THEN 'likely' ELSE severity END FROM leak_whole
), open AS MATERIALIZED ( -- what no redactor takes out
    SELECT n.* FROM candidate n
    WHERE NOT (n.sink = 'a log' AND EXISTS (SELECT 1 FROM log_redaction r WHERE r.key = '**' OR r.key = '*' AND n.name IS NOT NULL))
      AND NOT (n.keyed AND n.sink = 'a log' AND EXISTS (SELECT 1 FROM log_redaction r WHERE
                  r.key = '*'
               OR r.key = lower(n.name)
               OR r.key LIKE '*.%' AND lower(n.name) LIKE '%.' || substr(r.key, 3)
               OR r.key LIKE '%.*' AND lower(n.name) LIKE substr(r.key, 1, length(r.key) - 1) || '%'
               OR r.key LIKE '%[*]%' AND lower(n.name) = replace(r.key, '[*]', '[]')
               OR n.what LIKE '%header set' AND lower(n.name) || '.authorization' = r.key AND EXISTS (SELECT 1 FROM log_redaction o WHERE o.key = lower(n.name) || '.cookie')
               OR n.severity = 'clear' AND n.kind IN ('whole', 'secret') AND n.what LIKE '%whole%' AND (r.key LIKE lower(n.name) || '.%' OR r.key LIKE '*.%')
               AND 2 <= (SELECT count(*) FROM log_redaction o WHERE o.key LIKE lower(n.name) || '.%' OR o.key LIKE '*.%')))
), answer AS MATERIALIZED ( -- "unexpected response: %s": the text itself says what its last hole holds
    SELECT s.call FROM log_site s JOIN argument a ON a.call = s.call AND a.name IS NULL AND a.position < 2 AND a.kind IN ('string', 'template') JOIN service_file f ON f.path = s.path
    WHERE (f.language IN ('python', 'ruby', 'php') OR EXISTS (SELECT 1 FROM outbound_call o WHERE o.path = s.path AND o.kind = 'http')) AND s.log IS NOT NULL AND a.value REGEXP '(?i)\b(response|reply|answer|body)( body| text| content| data| from [a-z0-9.-]+)?( was| is)?\s*[:=]?\s*[\x27"(\[]?(%s|%r|%v|%\+v|\$\{\}|\{\})[^%{]*$'
), told AS MATERIALIZED ( -- that hole
    SELECT v.path, v.line, v.value FROM answer t JOIN logged_value v ON v.call = t.call
    WHERE v.name IS NULL AND NOT coalesce(v.written, v.value) REGEXP '(?i)((^|[^a-z])(e|ex|exc|err|len|id)|status|status_?code|[^a-z]code|error|message|time|duration|count|length|size|url|type|elapsed|reason|headers|status\w*|request|req|message_?id)(\(\))?$|[a-z]Id(\(\))?$'
      AND NOT v.value REGEXP '(?i)((^|[^a-z])(e|ex|exc|err|len|id)|status|status_?code|[^a-z]code|error|message|time|duration|count|length|size|url|type|elapsed|reason|headers)(\(\))?$'
      AND v.line = (SELECT max(x.line) FROM logged_value x WHERE x.call = t.call)
      AND (v.hole OR v.position = (SELECT max(x.position) FROM logged_value x WHERE x.call = t.call AND NOT x.value REGEXP '(?i)(^|\.)(e|ex|exc|err|error|t|throwable)$'))
      AND v.value NOT LIKE 'process.env.%'
)
SELECT DISTINCT path, line, what || ' reaches ' || sink AS what, severity, kind FROM open
UNION
SELECT t.path, t.line, 'the body of another service''s answer reaches a log', 'likely', 'indirect' FROM told t
WHERE NOT EXISTS (SELECT 1 FROM open f WHERE f.path = t.path AND f.line = t.line)
UNION
SELECT DISTINCT v.path, v.line, 'header ' || h.value || ' reaches a log', 'clear', 'secret'
FROM logged_value v JOIN log_site s ON s.call = v.call JOIN call g ON g.id = v.origin AND g.name IN ('get', 'header', 'headers', 'Get', 'GetHeader', 'getHeader', 'getHeaderString', 'getHeaderLine', 'headerLine', 'getFirst') JOIN argument h ON h.call = g.id AND h.position = 0
WHERE v.value REGEXP '(?i)(\.header|headers?(\(\))?\.get|\.get|\.getHeader(String|Line)?|\.headerLine|headers?(\(\))?\.getFirst)\(\)$' AND lower(h.value) IN ('authorization', 'cookie', 'x-api-key', 'proxy-authorization', 'set-cookie')
  AND NOT EXISTS (SELECT 1 FROM log_redaction r WHERE v.keyed AND (r.key = lower(v.name) OR r.key IN ('*', '**')))
UNION -- all input of a request that the same function checks for a password
SELECT g.path, v.line, 'all input of the request, a password in it, reaches a log', 'clear', 'secret'
FROM logged_value v JOIN call g ON g.id = v.call
WHERE v.kind = 'call' AND v.value REGEXP 'Request\(\)\.(all|input|post|getParsedBody|toArray)\(\)$'
  AND EXISTS (SELECT 1 FROM call k JOIN argument a ON a.call = k.id AND a.name IN ('password', 'password_confirmation', 'pin', 'card_number', 'cvv') WHERE k.function = g.function AND k.name IN ('validate', 'make', 'validateWithBag'))
UNION
SELECT u.path, u.line, 'the access log writes ' || a.value, 'clear', 'secret'
FROM service_use u JOIN argument a ON a.call = u.call
WHERE u.role = 'access_log' AND a.kind IN ('string', 'template') AND a.value REGEXP '(?i):req\[(authorization|cookie|x-api-key)\]|:body\b'
UNION
SELECT e.path, e.line, 'an error carries ' || e.written || ', and whoever logs it, too', 'likely', CASE WHEN max(x.secret) THEN 'secret' ELSE 'personal' END
FROM leak_error e JOIN sensitive_name x ON x.name IN (e.value, e.written, e.asked)
WHERE NOT (e.written REGEXP '(?i)(^|[^a-z])token$' AND e.path REGEXP '(?i)coap|(^|[/_-])(parser?|lexer|lexing|tokeni[sz]er|grammar|syntax|fuzz(ing)?|scanner|compiler)s?([/._-]|$)')
  AND NOT (e.written REGEXP 'ecret$' AND e.path REGEXP '(?i)(^|[/_-])(kubernetes|k8s|kube)') AND NOT EXISTS (SELECT 1 FROM sensitive_name h WHERE h.name IN (e.value, e.written, e.asked) AND h.harmless) AND NOT (e.written REGEXP '(?i)(^|[^a-z])user_?name$' AND e.value <> e.written) AND instr(e.value, '${}') = 0 AND e.value NOT LIKE 'process.env.%' AND NOT x.harmless AND (x.secret OR x.personal) GROUP BY e.path, e.line, e.written
UNION
SELECT t.path, t.line, t.written || ' reaches a log, which the line itself calls ' || CASE WHEN t.secret THEN 'a secret' ELSE 'personal data' END, 'clear', CASE WHEN t.secret THEN 'secret' ELSE 'personal' END
FROM leak_text t WHERE NOT EXISTS (SELECT 1 FROM open f WHERE f.path = t.path AND f.line = t.line)
UNION -- who a message goes to: mail.to, email.address
SELECT v.path, v.line, v.written || ' (who a message goes to) reaches ' || v.sink, CASE v.sink WHEN 'a log' THEN 'clear' ELSE 'likely' END, 'personal'
FROM leak_value v
WHERE v.kind <> 'string' AND (v.written REGEXP '(?i)(^|[^a-z])(e?mail|mail_?(options|message|data)|envelope)\.(to|to_?address|recipients?|address)$|(^|[^a-z])(subscriber|recipient)\.(to|address)$'
      OR v.written REGEXP '(?i)(^|[^a-z])(message|msg|notification|options|opts|params|data|payload)\.(to|to_?address|recipients?)$' AND v.path REGEXP '(?i)mail|smtp|postmark|sendgrid|mailgun|sms|newsletter')
  AND NOT EXISTS (SELECT 1 FROM open f WHERE f.path = v.path AND f.line = v.line AND f.severity = 'clear')
  AND NOT EXISTS (SELECT 1 FROM log_redaction r WHERE r.key = '**' OR v.keyed AND r.key IN ('*', lower(v.name)))
UNION
SELECT path, line, 'a library logs ' || what, 'likely', CASE WHEN what REGEXP 'quer|language model|bod|personal' THEN 'whole' ELSE 'indirect' END FROM leak_setting
UNION
SELECT path, line, 'the address ' || pattern || ' holds a secret, and ' || log || ' logs addresses', iif(pattern REGEXP '(?i)_?key(:[^/]*)?[>}\]?]*(/|$)', 'clear', 'likely'), 'indirect' FROM leak_url -- a key serves again and again, a token of a mail once
UNION
SELECT l.path, l.line, 'the request log writes all headers, authorization and cookie with them', 'likely', 'indirect'
FROM service_use l
WHERE l.role = 'access_log' AND l.library IN ('pino-http', 'koa-pino-logger', 'nestjs-pino') AND EXISTS (SELECT 1 FROM checks_credentials)
  AND coalesce((SELECT s.value FROM setting s WHERE s.use = l.id AND s.name = 'auto'), '') <> 'false'
  AND NOT EXISTS (SELECT 1 FROM log_redaction r WHERE r.key REGEXP '^\*$|header|authorization|^req$|^\*\.|^cookie')
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = l.call AND a.name REGEXP '(^|\.)serializers|quietReqLogger|wrapSerializers')
