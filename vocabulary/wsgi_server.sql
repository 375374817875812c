-- servers that run the application in processes of their own, as their configuration or command line starts them: gunicorn, uwsgi, PHP-FPM
-- path: file
-- line: line
-- unit: unit of the file
-- tool: gunicorn, uwsgi or php-fpm
-- ms: how long a request may take, in milliseconds; NULL when it is not a plain number
-- bounded: 1 when a request is ended after a time
-- by_default: 1 when nothing is written and the server's own default holds
-- kills: 1 when what a request waits for ends with it; threads of gunicorn are only watched as one process
-- logs: 1 when it writes a line for every request by itself, as uwsgi does until it is told not to; a switch inside if-env is off by default
WITH command(path, line, unit, text) AS MATERIALIZED (
    SELECT path, line, unit, replace(replace(replace(text, '"', ' '), ',', ' '), '''', ' ') FROM command_line WHERE name <> 'RUN' AND (instr(text, 'gunicorn') > 0 OR instr(text, 'uwsgi') > 0)
    UNION ALL -- a script that an image starts: exec gunicorn --timeout $TIMEOUT, after TIMEOUT=${APP_TIMEOUT:-60}
    SELECT n.path, n.line, f.unit, replace(replace(replace(replace(n.value, coalesce('${' || v.name || '}', ''), coalesce(v.value, '')), coalesce('$' || v.name, ''), coalesce(v.value, '')), '"', ' '), '', ' ')
    FROM document d CROSS JOIN node n ON n.document = d.id AND n.shape = 'commands[]' CROSS JOIN file f ON f.path = d.path
    LEFT JOIN (SELECT a.document, substr(a.value, 1, instr(a.value, '=') - 1) AS name, rtrim(substr(a.value, instr(a.value, ':-') + 2), '}"') AS value
               FROM node a WHERE a.shape = 'commands[]' AND a.value REGEXP '^(export )?\w*TIMEOUT\w*="?\$\{\w+:-[0-9]+\}"?$') v ON v.document = d.id AND instr(n.value, '$' || v.name) + instr(n.value, '${' || v.name || '}') > 0
    WHERE d.format = 'shell' AND d.role = 'production' AND n.value REGEXP '^(exec |nohup )?([\w./-]+/|(poetry|pipenv|uv) run |python3? -m |ddtrace-run |opentelemetry-instrument |newrelic-admin run-program )?(gunicorn|uwsgi) '
    UNION ALL
    SELECT n.path, n.line, f.unit, n.value FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.key = 'ExecStart' AND (instr(n.value, 'gunicorn') > 0 OR instr(n.value, 'uwsgi') > 0)
    UNION ALL
    SELECT path, line, unit, 'gunicorn ' || value FROM environment WHERE name = 'GUNICORN_CMD_ARGS' AND value IS NOT NULL AND role = 'production'
), conf(path, line, unit, value, threads, async) AS MATERIALIZED ( -- configuration files of gunicorn are modules
    SELECT f.path, coalesce(t.line, 1), f.unit, t.value,
           EXISTS (SELECT 1 FROM assignment w WHERE w.path = f.path AND (w.target = 'exports.worker_class' AND w.value = 'gthread' OR w.target = 'exports.threads' AND w.value <> '1')),
           EXISTS (SELECT 1 FROM assignment w WHERE w.path = f.path AND w.target = 'exports.worker_class' AND w.value REGEXP '(?i)uvicorn|gevent|eventlet|aiohttp|tornado')
    FROM service_file f LEFT JOIN assignment t ON t.path = f.path AND t.target = 'exports.timeout'
    WHERE f.language = 'python' AND basename(f.path) REGEXP '(?i)^gunicorn[\w.-]*\.py$|^(config|conf)[_.-]?gunicorn\.py$'
      AND EXISTS (SELECT 1 FROM assignment a WHERE a.path = f.path AND a.target IN ('exports.bind', 'exports.workers', 'exports.timeout', 'exports.worker_class', 'exports.threads'))
), flagged AS (
    SELECT path, line, unit, text, text REGEXP '(?i)uvicorn|gevent|eventlet|UvicornWorker' AS async,
           CASE WHEN text REGEXP '(--timeout|-t)[ =]+[0-9]' THEN CAST(ltrim(substr(text, CASE WHEN instr(text, '--timeout') > 0 THEN instr(text, '--timeout') + 9 ELSE instr(text, ' -t') + 3 END), ' =') AS INTEGER) END AS seconds,
           text REGEXP '(--timeout|-t)[ =]+[^0-9 ]' AS variable, text REGEXP 'gthread|--threads[ =]+([2-9]|1[0-9]|\$)' AS threads
    FROM command WHERE text REGEXP '(^|[ /\[;])gunicorn([ ]|$)'
)
SELECT path, line, unit, 'gunicorn' AS tool, CASE WHEN value REGEXP '^[0-9]+$' THEN value * 1000 WHEN value IS NULL THEN 30000 END AS ms,
       value IS NULL OR value <> '0' AS bounded, value IS NULL AS by_default, NOT threads AS kills, 0 AS logs
FROM conf WHERE NOT async
UNION ALL
SELECT path, line, unit, 'gunicorn', CASE WHEN variable THEN NULL ELSE coalesce(seconds, 30) * 1000 END, coalesce(seconds, 30) > 0, seconds IS NULL AND NOT variable, NOT threads AND NOT EXISTS (SELECT 1 FROM conf k WHERE k.threads), 0
FROM flagged WHERE NOT async AND (seconds IS NOT NULL OR variable OR NOT EXISTS (SELECT 1 FROM conf))
UNION ALL
SELECT n.path, coalesce(h.line, n.line), f.unit, 'uwsgi', CASE WHEN h.value REGEXP '^ *[0-9]+ *$' THEN h.value * 1000 END, h.value IS NOT NULL AND trim(h.value) <> '0', 0, 1,
       NOT EXISTS (SELECT 1 FROM node o WHERE o.document = n.document AND o.shape = 'uwsgi.disable-logging' AND coalesce(o.value, '') NOT IN ('false', '0')
                     AND coalesce((SELECT i.key FROM node i WHERE i.document = o.document AND i.line < o.line AND (i.key GLOB 'if-*' OR i.key = 'endif') ORDER BY i.line DESC LIMIT 1), 'endif') = 'endif')
FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' LEFT JOIN node h ON h.document = n.document AND h.shape = 'uwsgi.harakiri'
WHERE n.shape = 'uwsgi' AND n.type = 'map'
UNION ALL
SELECT path, line, unit, 'uwsgi', CASE WHEN text REGEXP '--harakiri[ =]+[0-9]' THEN 1000 * CAST(ltrim(substr(text, instr(text, '--harakiri') + 10), ' =') AS INTEGER) END, text LIKE '%--harakiri%', 0, 1, text NOT REGEXP '--disable-logging| -L( |$)'
FROM command WHERE text REGEXP '(^|[ /\[;])uwsgi([ ]|$)' AND text NOT REGEXP '\.(ini|ya?ml|xml|json)([ ]|$)'
UNION ALL -- the pool of PHP-FPM: its limit is off unless it is set
SELECT n.path, coalesce(h.line, n.line), f.unit, 'php-fpm', CASE WHEN h.value REGEXP '^ *[0-9]+ *$' THEN h.value * 1000 ELSE duration_ms(h.value) END, coalesce(h.value, '0') NOT REGEXP '^ *0[smhd]? *$', h.value IS NULL, 1, 0
FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' LEFT JOIN node h ON h.parent = n.parent AND h.key = 'request_terminate_timeout'
WHERE n.key = 'pm' AND n.value IN ('static', 'dynamic', 'ondemand')
