-- secrets and personal data that reach a log
-- path: file
-- line: line
-- what: the value and what it holds
-- severity: clear, or likely (an indirect or probable leak)
-- index: path
WITH shown AS MATERIALIZED (
    SELECT v.*, coalesce(x.secret, 0) AS value_secret, coalesce(x.personal, 0) AS value_personal, coalesce(x.harmless, 0) AS value_harmless,
           coalesce(n.secret, 0) AS name_secret, coalesce(n.personal, 0) AS name_personal, coalesce(n.harmless, 0) AS name_harmless
    FROM logged_value v LEFT JOIN sensitive_name x ON x.name = v.value LEFT JOIN sensitive_name n ON n.name = v.name
), named AS MATERIALIZED (
    SELECT call, path, line, name, value, keyed, kind, origin,
           CASE WHEN value REGEXP '\(\)$' OR instr(value, '${}') > 0 OR value LIKE 'process.env.%' AND NOT value_secret THEN NULL
                WHEN value_harmless THEN NULL
                WHEN value_secret THEN 'secret' WHEN value_personal THEN 'personal data' END AS by_value,
           CASE WHEN NOT name_secret AND NOT name_personal OR name_harmless THEN NULL
                WHEN value REGEXP '(?i)(mask|hash|redact|encrypt|sanit|scrub|truncate|obfuscat|censor|digest|anonymi[sz]e|pseudonym|fingerprint|hmac|slice|substring|substr|includes|startsWith|endsWith|test|Boolean|size|count|exists|has|indexOf|keys|split|replace|padStart|padEnd|domain|last4|typeof)[a-zA-Z]*\(\)(\.[a-z]+)*$' THEN NULL
                WHEN value REGEXP '(?i)(length|hash|hashed|digest|masked|redacted|id|_id|type|status|count|size|exp|iat|kid|prefix|suffix|last4|domain|verified|valid|enabled|expiresAt|expires_at|ttl|name)$' AND NOT value_personal THEN NULL
                WHEN value REGEXP '^(true|false|null|undefined)$' THEN NULL
                WHEN name_secret THEN 'secret' ELSE 'personal data' END AS by_name,
           CASE WHEN value REGEXP '(?i)^(req|request|ctx\.request|ctx\.req|c\.req)\.(body|rawBody|headers|rawHeaders|cookies|signedCookies)$|\(\d,0\)\.(body|headers|cookies)$|Request\(\)\.(body|headers|cookies)$|(^|\.)(c\.req|req|request)\.(json|parseBody|formData|text)\(\)$|^(ctx|c)\.(headers|header|request\.header)$|^(ctx|c)\.req\.header\(\)$' OR value REGEXP '(^|\.)call\.request$' THEN 'the whole ' || CASE WHEN value REGEXP '(?i)header' THEN 'header set' WHEN value REGEXP '(?i)cookie' THEN 'cookies' ELSE 'request body' END
                WHEN value REGEXP '\.cleaned_data$|(^|\.|\))(request|HttpRequest\(\)|Request\(\)|self\.request)\.(POST|data|form|get_json\(\)|body\(\)|json\(\))$|\.validated_data$' THEN 'the whole request body'
                WHEN value REGEXP '(^|\.|\))(request|HttpRequest\(\))\.(META|COOKIES)$' THEN 'the whole header set'
                WHEN value IN (SELECT name FROM masked_class WHERE structured OR NOT keyed) THEN NULL
                WHEN value IN (SELECT name FROM personal_class WHERE printed) THEN 'a whole user object'
                WHEN value REGEXP '^process\.env$' THEN 'the whole environment'
                WHEN value REGEXP '(?i)(^|\.)(config|options|opts|error\.config|err\.config|response\.config|request)\.headers$' THEN 'the headers of an outbound call'
                WHEN value REGEXP '(?i)(^|[.\]])(user|customer|patient|employee|applicant|currentUser|newUser|userData|userInfo|userProfile)$|:(User|Customer|Patient|Employee|Applicant|Member|Account|UserProfile|SignUp|Registration)(Entity|Dto|Model|Document|Record|Input|Form)?\(\)$' AND value NOT REGEXP '(?i)process\.env|(state|locals|c|get\(\))\.user$' THEN 'a whole user object'
                WHEN kind IN ('name', 'call') AND value REGEXP '(?i)\.\$?(find[a-z]*|create|save|upsert|insertOne|get[a-z]*|findByPk|findUnique[a-z]*|one|first|update)\(\)(\.rows)?(\[\])?$'
                     AND (name REGEXP '(?i)^(new|created|saved|found|the|current)?_?(user|customer|patient|employee|applicant|profile|member)$' OR value REGEXP '(?i)[.:](users?|customers?|patients?|profiles?|employees?|applicants?)\.\$?[a-z]+\(\)')
                     AND EXISTS (SELECT 1 FROM outbound_call o WHERE o.call = origin AND o.kind = 'db') THEN 'a whole user object' END AS whole,
           CASE WHEN value REGEXP '(?i)process\.env\.[A-Z0-9_]*(DATABASE_UR[LI]|MONGO[A-Z_]*(URL|URI)|POSTGRES[A-Z_]*UR[LI]|PG_?URL|DB_UR[LI]|REDIS_UR[LI]|AMQP_UR[LI]|RABBIT[A-Z_]*UR[LI]|DSN|CONNECTION_STRING|SMTP_UR[LI]|MYSQL_UR[LI])$|(?i)(^|\.)(database_?url|db_?url|connection_?string|mongo_?ur[il]|redis_?url)$' THEN 'a connection string' END AS connection,
           CASE WHEN value REGEXP '(?i)(err|error|e|ex|exception|reason|cause)\.(response\.(data|body)|response|config|request|body|responseBody)$|(?i)(^|\.)(response|res|resp|result)\.(data|body)$' AND value NOT REGEXP '\)\.(response|res|resp|result)\.(data|body)$' THEN 'the body of a provider''s answer'
                WHEN value REGEXP '\)\.(text\(\)|json\(\)|data|body)$' AND EXISTS (SELECT 1 FROM call k JOIN outbound_call o ON o.call IN (k.id, k.origin) AND o.kind = 'http' WHERE k.id = shown.origin) THEN 'the body of a provider''s answer'
                WHEN value REGEXP '(?i)(^|\.)(err|error|e|ex|exception|reason|cause|original|originalError|driverError|parent)\.(detail|parameters|bindings|keyValue|sqlMessage|sql|errInfo)$'
                     AND EXISTS (SELECT 1 FROM outbound_call o WHERE o.kind = 'db') THEN 'what the database says of the values it refused'
                WHEN value REGEXP '(?i)(^|\.)(payload|job\.data|message\.value|msg\.content|event\.body|message\.body|event\.detail)$' THEN 'a whole payload'
                WHEN value REGEXP '(?i)^event$' THEN 'a whole event'
                WHEN value REGEXP '(?i)(^|\.)(ip|ip_?addr(ess)?|remote_?addr(ess)?|client_?ip|latitude|longitude)$' AND value NOT REGEXP '(?i)server|address\(\)' AND name IS NOT NULL AND 0 THEN 'an address'
                WHEN value REGEXP '(?i)(^|\.)(config|settings|configuration|env)$' AND value NOT REGEXP '\)\.' THEN 'the whole configuration' END AS likely
    FROM shown
), answer AS MATERIALIZED ( -- "unexpected response: %s": the text itself says what its last hole holds
    SELECT s.call FROM log_site s JOIN argument a ON a.call = s.call AND a.name IS NULL AND a.position < 2 AND a.kind IN ('string', 'template')
    WHERE s.log IS NOT NULL AND a.value REGEXP '(?i)\b(response|reply|answer|body)( body| text| content| data| from [a-z0-9.-]+)?( was| is)?\s*[:=]?\s*[\x27"(\[]?(%s|%r|%v|%\+v|\$\{\}|\{\})[^%{]*$'
), told AS MATERIALIZED ( -- that hole
    SELECT v.path, v.line, v.value FROM answer t JOIN logged_value v ON v.call = t.call
    WHERE v.name IS NULL AND NOT v.value REGEXP '(?i)((^|[^a-z])(e|ex|exc|err|len|id)|status|status_?code|[^a-z]code|error|message|time|duration|count|length|size|url|type|elapsed|reason|headers)(\(\))?$'
      AND v.line = (SELECT max(x.line) FROM logged_value x WHERE x.call = t.call)
      AND v.value NOT LIKE 'process.env.%'
), found AS MATERIALIZED (
    SELECT n.*, coalesce(n.by_value, n.by_name, n.whole, n.connection) AS clear,
           EXISTS (SELECT 1 FROM log_redaction r WHERE n.keyed AND (
                  r.key = '*'
               OR r.key = lower(n.name)
               OR r.key LIKE '*.%' AND lower(n.name) LIKE '%.' || substr(r.key, 3)
               OR r.key LIKE '%.*' AND lower(n.name) LIKE substr(r.key, 1, length(r.key) - 1) || '%'
               OR r.key LIKE '%[*]%' AND lower(n.name) = replace(r.key, '[*]', '[]')
               OR n.whole LIKE '%header set' AND lower(n.name) || '.authorization' = r.key AND EXISTS (SELECT 1 FROM log_redaction o WHERE o.key = lower(n.name) || '.cookie')
               OR n.whole IS NOT NULL AND (r.key LIKE lower(n.name) || '.%' OR r.key LIKE '*.%')
               AND 2 <= (SELECT count(*) FROM log_redaction o WHERE o.key LIKE lower(n.name) || '.%' OR o.key LIKE '*.%'))) AS redacted
    FROM named n
)
SELECT DISTINCT path, line, coalesce(whole, connection, CASE WHEN by_value IS NULL THEN name WHEN instr(value, ',0).') > 0 THEN substr(value, instr(value, ',0).') + 4) ELSE value END || ' (' || coalesce(by_value, by_name) || ')') || ' reaches a log' AS what, 'clear' AS severity
FROM found WHERE clear IS NOT NULL AND NOT redacted
UNION
SELECT DISTINCT f.path, f.line, f.likely || ' (' || f.value || ') reaches a log', CASE f.likely WHEN 'a whole event' THEN CASE WHEN EXISTS (SELECT 1 FROM call c JOIN function h ON h.id = c.function WHERE c.id = f.call AND h.name REGEXP '(?i)^(lambda)?handler$|^(get|post)Handler$' AND h.parameters LIKE 'event%') THEN 'clear' ELSE 'likely' END ELSE 'likely' END
FROM found f WHERE f.likely IS NOT NULL AND f.clear IS NULL AND NOT f.redacted
UNION
SELECT t.path, t.line, 'the body of another service''s answer reaches a log', 'likely' FROM told t
WHERE NOT EXISTS (SELECT 1 FROM found f WHERE f.path = t.path AND f.line = t.line AND coalesce(f.clear, f.likely) IS NOT NULL)
UNION
SELECT s.path, a.line, 'header ' || h.value || ' reaches a log', 'clear'
FROM logged_value v JOIN log_site s ON s.call = v.call JOIN argument a ON a.call = v.call AND a.value = v.value JOIN call g ON g.id = v.origin AND g.name IN ('get', 'header', 'headers') JOIN argument h ON h.call = g.id AND h.position = 0
WHERE v.value REGEXP '\.(get|header)\(\)$' AND lower(h.value) IN ('authorization', 'cookie', 'x-api-key', 'proxy-authorization', 'set-cookie')
  AND NOT EXISTS (SELECT 1 FROM log_redaction r WHERE v.keyed AND (r.key = lower(v.name) OR r.key = '*'))
UNION
SELECT u.path, u.line, 'the access log writes ' || a.value, 'clear'
FROM service_use u JOIN argument a ON a.call = u.call
WHERE u.role = 'access_log' AND a.kind IN ('string', 'template') AND a.value REGEXP '(?i):req\[(authorization|cookie|x-api-key)\]|:body\b'
UNION
SELECT c.path, a.line, 'an exception carries ' || a.value || ', and whoever logs it, too', 'likely'
FROM service_call c CROSS JOIN argument a ON a.call = c.id JOIN sensitive_name x ON x.name = a.value
WHERE c.name IN (SELECT name FROM call_name WHERE name LIKE '%Error' OR name LIKE '%Exception') AND c.name <> 'ValidationError' AND c.callee REGEXP '(^|\.)[A-Za-z]*Error$|Exception$' AND a.name = '${}' AND instr(a.value, '${}') = 0 AND a.value NOT LIKE 'process.env.%' AND NOT x.harmless AND (x.secret OR x.personal)
UNION
SELECT l.path, l.line, 'the request log writes all headers, authorization and cookie with them', 'likely'
FROM service_use l
WHERE l.role = 'access_log' AND l.library IN ('pino-http', 'koa-pino-logger', 'nestjs-pino') AND EXISTS (SELECT 1 FROM checks_credentials)
  AND coalesce((SELECT s.value FROM setting s WHERE s.use = l.id AND s.name = 'auto'), '') <> 'false'
  AND NOT EXISTS (SELECT 1 FROM log_redaction r WHERE r.key REGEXP '^\*$|header|authorization|^req$|^\*\.|^cookie')
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = l.call AND a.name REGEXP '(^|\.)serializers|quietReqLogger|wrapSerializers')
