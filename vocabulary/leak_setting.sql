-- libraries that are told to log requests, statements or conversations with all that is in them
-- path: file
-- line: line
-- what: what they write
WITH set_call(path, line, call, name, callee) AS MATERIALIZED (
    SELECT path, line, id, name, callee FROM service_call
    WHERE name IN ('SimpleLoggerAdvisor', 'setLevel', 'level', 'EnableSensitiveDataLogging', 'create_engine', 'create_async_engine', 'set_stream_logger', 'set', 'knex', 'Knex', 'DataSource', 'createConnection', 'forRoot', 'Sequelize', 'init',
                   'SetDebug', 'LogMode', 'setIncludePayload', 'setIncludeHeaders', 'connection_verbose', 'MessageFormatter', 'GuzzleHttp\MessageFormatter', 'addLogger', 'add', 'configure', 'Add', 'listen', 'response', 'setBodyLoggingEnabled', 'debug_output', 'set_debuglevel')
), found(path, line, call, what) AS (
    SELECT path, line, call, 'every prompt and answer of the language model' FROM set_call WHERE name = 'SimpleLoggerAdvisor'
    UNION ALL
    SELECT s.path, s.line, s.call, 'headers' || CASE WHEN a.value LIKE '%BODY' THEN ' and bodies' ELSE '' END || ' of every outbound request' FROM set_call s CROSS JOIN argument a ON a.call = s.call AND a.position = 0
    WHERE s.name IN ('setLevel', 'level') AND a.value REGEXP 'HttpLoggingInterceptor\.Level\.(BODY|HEADERS)$' AND NOT EXISTS (SELECT 1 FROM call r WHERE r.name = 'redactHeader' AND r.path = s.path)
    UNION ALL
    SELECT t.path, t.line, NULL, 'headers of every outbound request' FROM trait t JOIN function f ON f.id = t.function AND f.scope = 'service'
    WHERE t.kind = 'return' AND t.detail REGEXP '(^|\.)Logger\.Level\.(FULL|HEADERS)$'
    UNION ALL
    SELECT path, line, call, 'the values of every query' FROM set_call s
    WHERE name = 'EnableSensitiveDataLogging' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = s.call AND a.position = 0 AND a.value <> 'true')
    UNION ALL
    SELECT s.path, a.line, s.call, 'the values of every query' FROM set_call s CROSS JOIN argument a ON a.call = s.call AND a.name = 'echo' AND a.value REGEXP '(?i)^(true|debug)$'
    WHERE s.name IN ('create_engine', 'create_async_engine') AND NOT EXISTS (SELECT 1 FROM argument h WHERE h.call = s.call AND h.name = 'hide_parameters' AND lower(h.value) = 'true')
    UNION ALL
    SELECT path, line, call, 'requests to the cloud with what they carry' FROM set_call WHERE callee IN ('boto3.set_stream_logger', 'botocore.session.Session().set_stream_logger')
    UNION ALL
    SELECT s.path, s.line, s.call, 'the values of every query' FROM set_call s CROSS JOIN argument k ON k.call = s.call AND k.position = 0 AND k.value = 'debug' JOIN argument v ON v.call = s.call AND v.position = 1 AND v.value = 'true'
    WHERE s.callee REGEXP '^mongoose(\.|$)'
    UNION ALL
    SELECT s.path, a.line, s.call, 'the values of every query' FROM set_call s CROSS JOIN argument a ON a.call = s.call
    WHERE a.name = 'debug' AND a.value = 'true' AND s.callee REGEXP '^knex(\.|$)|mikro-orm'
       OR a.name = 'logging' AND a.value IN ('true', 'all') AND s.callee REGEXP '(?i)typeorm'
       OR a.name = 'logging[]' AND a.value IN ('query', 'all') AND s.callee REGEXP '(?i)typeorm'
       OR a.name = 'logQueryParameters' AND a.value = 'true' AND s.name IN ('Sequelize', 'forRoot')
    UNION ALL
    SELECT s.path, s.line, s.call, CASE s.name WHEN 'LogMode' THEN 'every statement with its values' ELSE 'outbound requests with headers and bodies' END FROM set_call s CROSS JOIN argument a ON a.call = s.call AND a.position = 0
    WHERE s.name = 'SetDebug' AND a.value = 'true' AND s.callee LIKE '%resty%' OR s.name = 'LogMode' AND a.value REGEXP 'gorm\.io/gorm/logger\.Info$' OR s.name = 'connection_verbose' AND a.value = 'true'
    UNION ALL
    SELECT s.path, s.line, s.call, CASE s.name WHEN 'setIncludeHeaders' THEN 'all headers of requests' ELSE 'the bodies of requests' END FROM set_call s CROSS JOIN argument a ON a.call = s.call AND a.position = 0 AND a.value = 'true'
    WHERE s.name IN ('setIncludePayload', 'setIncludeHeaders')
    UNION ALL
    SELECT s.path, s.line, s.call, 'outbound requests with headers and bodies' FROM set_call s CROSS JOIN argument a ON a.call = s.call
    WHERE s.name IN ('MessageFormatter', 'GuzzleHttp\MessageFormatter') AND a.position = 0 AND (a.kind IN ('string', 'template') AND a.value REGEXP '\{(req_body|req_headers|request|res_body|response)\}' OR a.value REGEXP 'MessageFormatter[.:]+DEBUG$')
       OR s.name = 'response' AND a.name = 'bodies' AND a.value = 'true' AND EXISTS (SELECT 1 FROM argument l WHERE l.call = s.call AND l.position = 0 AND l.value = 'logger')
       OR s.name = 'debug_output' AND a.position = 0 AND a.value REGEXP '(?i)std(out|err)|logger'
       OR s.name = 'set_debuglevel' AND a.position = 0 AND a.kind = 'number' AND a.value <> '0'
    UNION ALL
    SELECT a.path, a.line, NULL, CASE a.name WHEN 'level' THEN 'outbound requests with headers' || CASE WHEN a.value LIKE '%HEADERS' THEN '' ELSE ' and bodies' END WHEN 'ShowPII' THEN 'tokens and claims in clear' WHEN 'LoggingFields' THEN 'requests with their bodies' ELSE 'outbound requests with headers' END
    FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.name = 'level' AND a.value REGEXP '(^|\.)LogLevel\.(ALL|BODY|HEADERS)$' AND NOT EXISTS (SELECT 1 FROM call r WHERE r.name = 'sanitizeHeader' AND r.path = a.path)
       OR a.name = 'ShowPII' AND a.value = 'true'
       OR a.name = 'LoggingFields' AND a.value REGEXP 'HttpLoggingFields\.(All|Request|RequestBody|RequestPropertiesAndHeaders)$' AND a.value NOT REGEXP 'PropertiesAndHeaders$'
       OR a.name = 'debuglevel' AND a.kind = 'number' AND a.value <> '0' AND a.target LIKE '%HTTP%Connection%'
    UNION ALL -- SQL echo by the level of the logger, by a logger of statements; values in tracebacks; headers let through
    SELECT s.path, s.line, s.call, 'the values of every query' FROM set_call s JOIN call k ON k.id = s.call JOIN argument n ON n.call = k.origin AND n.position = 0 AND n.kind = 'string' AND n.value IN ('sqlalchemy.engine', 'sqlalchemy', 'sqlalchemy.engine.Engine') JOIN argument a ON a.call = s.call AND a.position = 0 AND a.value REGEXP '(^|\.)(INFO|DEBUG)$'
    WHERE s.name = 'setLevel'
    UNION ALL
    SELECT s.path, s.line, s.call, 'every statement with its values' FROM set_call s JOIN argument a ON a.call = s.call AND a.value REGEXP '(^|\.)(StdOutSqlLogger|Slf4jSqlDebugLogger)(\(\))?$' WHERE s.name = 'addLogger'
    UNION ALL
    SELECT s.path, a.line, s.call, 'the values of variables with every exception' FROM set_call s JOIN argument a ON a.call = s.call AND a.name REGEXP '(^|\.)diagnose$' AND lower(a.value) = 'true' WHERE s.name IN ('add', 'configure') AND s.callee LIKE 'loguru.%'
    UNION ALL
    SELECT s.path, s.line, s.call, 'the header ' || lower(a.value) || ' of every request' FROM set_call s JOIN argument a ON a.call = s.call AND a.position = 0 AND lower(a.value) IN ('authorization', 'cookie', 'set-cookie', 'x-api-key', 'proxy-authorization')
    WHERE s.name = 'Add' AND s.callee REGEXP '\.(Request|Response)Headers\.Add$' AND EXISTS (SELECT 1 FROM call o WHERE o.path = s.path AND o.name = 'AddHttpLogging')
    UNION ALL -- prisma.$on('query', log)
    SELECT c.path, c.line, c.id, 'every query with its values' FROM service_call c JOIN argument e ON e.call = c.id AND e.position = 0 AND e.value = 'query' JOIN argument h ON h.call = c.id AND h.position = 1
    WHERE c.name = '$on' AND (h.function IS NULL AND (h.value REGEXP '(?i)log|debug|console|print' OR h.written REGEXP '(?i)log|debug|print')
       OR EXISTS (SELECT 1 FROM log_site s JOIN argument a ON a.call = s.call WHERE s.function = h.function AND (a.value REGEXP '\.params$' OR a.written REGEXP '\.params$' OR a.written IN ('e', 'event'))))
    UNION ALL
    SELECT u.path, u.line, u.call, 'personal data with every error (it is told to send it)' FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'pii' AND lower(s.value) = 'true' WHERE u.role = 'error_tracker'
    UNION ALL -- Node prints the address it could not read, password and all, when nobody catches the error
    SELECT c.path, c.line, c.id, 'the connection string when it is malformed (the uncaught error quotes it)' FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL JOIN function f ON f.id = c.function AND f.kind = 'module'
    WHERE c.name = 'URL' AND c.in_try = 0 AND a.value REGEXP '(?i)^process\.env\.[A-Z0-9_]*(DATABASE|MONGO|POSTGRES|PG|DB|REDIS|AMQP|RABBIT|MYSQL)[A-Z0-9_]*UR[LI]$'
    UNION ALL -- #[instrument] records all parameters
    SELECT d.path, d.line, d.id, p.value || ' with every call of ' || f.name || '()' FROM call d JOIN function f ON f.id = d.decorates JOIN service_file s ON s.path = d.path AND s.language = 'rust'
    CROSS JOIN (SELECT 'password' AS value UNION ALL SELECT 'token' UNION ALL SELECT 'secret' UNION ALL SELECT 'email' UNION ALL SELECT 'api_key' UNION ALL SELECT 'phone') p
    WHERE d.name = 'instrument' AND ',' || f.parameters || ',' LIKE '%,' || p.value || ',%' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = d.id AND (a.name REGEXP '^skip' OR a.value REGEXP '^skip'))
    UNION ALL -- configuration of Spring
    SELECT n.path, n.line, NULL, CASE WHEN n.shape LIKE '%hibernate%' THEN 'the values of every query' WHEN n.shape LIKE '%.wire%' OR n.shape LIKE '%.headers%' OR n.shape LIKE '%feign%' THEN 'outbound requests with headers and bodies' ELSE 'the parameters and headers of requests' END
    FROM node_shape s CROSS JOIN node n ON n.shape = s.shape JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE s.shape REGEXP '(?i)^(spring\.(mvc|http|codecs?)|logging\.level(\.|\["?)org\.(hibernate|apache))\.|feign\.client\.config\.' AND (s.shape REGEXP '^(spring\.mvc\.log-?request-?details|spring\.(http\.)?codecs?\.log-?request-?details)$' AND n.value = 'true'
       OR s.shape REGEXP '^logging\.level(\.|\["?)org\.(hibernate\.(orm\.jdbc\.bind|type(\.descriptor\.sql(\.BasicBinder)?)?)|apache\.(http|hc\.client5\.http)(\.wire|\.headers))("?\])?$' AND upper(n.value) IN ('TRACE', 'DEBUG') AND (n.shape NOT LIKE '%hibernate%' OR upper(n.value) = 'TRACE')
       OR s.shape REGEXP '(?i)(feign|openfeign)\.client\.config\.[\w-]+\.logger-?level$' AND upper(n.value) IN ('FULL', 'HEADERS'))
    UNION ALL -- access logs of servers
    SELECT n.path, n.line, NULL, 'in its access log ' || CASE WHEN n.value REGEXP '(?i)authorization' THEN 'the header authorization' WHEN n.value REGEXP '(?i)cookie' THEN 'cookies' WHEN n.value REGEXP '(?i)request_body' THEN 'the bodies of requests' ELSE 'keys of callers' END
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' AND f.language IS NOT 'apache'
    WHERE (n.key IN ('log_format', 'access_log_format', 'text_format', 'inline_string', 'log-format', 'logformat') OR n.shape = 'server.tomcat.accesslog.pattern')
      AND n.value REGEXP '(?i)\$(http_authorization|http_cookie|http_x_api_key|http_x_auth_token|request_body|(arg|cookie)_\w*(token|password|secret|api_?key|session|sid|jwt|auth)\w*)\b|%REQ\((AUTHORIZATION|COOKIE)\)%|%\{(Authorization|Cookie)\}i|%\(\{(authorization|cookie)\}i\)s'
      AND NOT (n.key = 'log_format' AND f.language = 'nginx' AND EXISTS (SELECT 1 FROM node l WHERE l.path = n.path AND l.key = 'access_log') AND NOT EXISTS ( -- a format that no log of the file has
          SELECT 1 FROM node l WHERE l.path = n.path AND l.key = 'access_log' AND instr(l.value || ' ', ' ' || substr(n.value, 1, instr(n.value || ' ', ' ') - 1) || ' ') > 0))
    UNION ALL -- Apache: CustomLog, and LogFormat under a name that some CustomLog has
    SELECT n.path, n.line, NULL, 'in its access log ' || CASE WHEN n.value REGEXP '(?i)\{(proxy-)?authorization\}' THEN 'the header authorization' WHEN n.value REGEXP '(?i)\{(set-)?cookie\}|\}C' THEN 'cookies' ELSE 'keys of callers' END
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' AND f.language = 'apache'
    WHERE n.key IN ('logformat', 'customlog', 'globallog') AND n.value REGEXP '(?i)%[<>!0-9,]*\{((proxy-)?authorization|cookie|x-api-key|x-auth-token)\}i|%[<>!0-9,]*\{set-cookie\}o|%\{\w*(session|sid|token|auth|jwt)\w*\}C'
      AND (n.key <> 'logformat' OR EXISTS (SELECT 1 FROM node l JOIN file g ON g.path = l.path AND g.language = 'apache' WHERE l.key IN ('customlog', 'globallog') AND l.value REGEXP (' ' || replace(basename(replace(n.value, ' ', '/')), '.', '\.') || '( |$)')))
    UNION ALL
    SELECT n.path, n.line, NULL, CASE n.key WHEN 'forensiclog' THEN 'all headers of requests' ELSE 'the bodies of requests' END FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' AND f.language = 'apache'
    WHERE n.key = 'forensiclog' OR n.key = 'dumpioinput' AND lower(n.value) = 'on'
    UNION ALL -- log_credentials of Caddy, captures of HAProxy, headers that Traefik keeps, --access-logformat
    SELECT n.path, n.line, NULL, 'in its access log the headers authorization and cookie' FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' AND f.language = 'caddy' WHERE n.key = 'log_credentials'
    UNION ALL
    SELECT n.path, n.line, NULL, 'in its access log ' || CASE WHEN n.value REGEXP '(?i)authorization' THEN 'the header authorization' ELSE 'cookies' END FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' AND f.language = 'haproxy'
    WHERE n.key = 'capture' AND n.value REGEXP '(?i)^(request\s+header\s+(authorization|cookie|x-api-key)|cookie)\b'
    UNION ALL
    SELECT n.path, n.line, NULL, 'in its access log all headers' FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE lower(n.shape) = 'accesslog.fields.headers.defaultmode' AND lower(n.value) = 'keep' AND NOT EXISTS (SELECT 1 FROM node o WHERE o.document = n.document AND lower(o.shape) = 'accesslog.fields.headers.names.authorization' AND lower(o.value) IN ('drop', 'redact'))
    UNION ALL
    SELECT m.path, m.line, NULL, 'in its access log credentials of requests' FROM command m WHERE m.role = 'production' AND (instr(m.text, 'access-logformat') > 0 AND m.text REGEXP '(?i)%\(\{(authorization|cookie)\}i\)s'
       OR instr(m.text, 'accesslog.fields.headers.defaultmode=keep') > 0 AND m.text NOT REGEXP '(?i)headers\.names\.authorization=(drop|redact)')
    UNION ALL
    SELECT a.path, a.line, NULL, 'in its access log credentials of requests' FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.name = 'access_log_format' AND a.value REGEXP '(?i)%\(\{(authorization|cookie)\}i\)s'
)
SELECT DISTINCT path, line, what FROM found
