-- everything that makes outbound calls be tried again: libraries, clients' own settings, loops, meshes
-- id: number
-- source: library (applied by the service), client (built into a client), loop, queue, mesh (or another proxy on the caller's side), gateway, configured (a client that its framework makes from configuration)
-- path: file
-- line: line
-- library: what it is called
-- call: call.id, NULL for loops and configuration
-- use: use.id
-- loop: retry_loop.id
-- function: function it stands in
-- chosen: 1 when the service asked for it, 0 when it is a library's default
-- attempts: number of tries, 'unbounded', 'time', a name, or NULL when unknown
-- backoff: exponential, linear, fixed, none, function; NULL unknown
-- jitter: yes, no, function; NULL unknown
-- on_retry: listener, none; of a queue where a try is written down; NULL unknown
-- policy: proxy_policy.id of a mesh, configured_client.id
-- index: id
-- index: call
-- index: loop
-- typed: id INTEGER, loop INTEGER
WITH shape(use, attempts, chosen, perhaps, own, backoff, jitter, on_retry) AS (
    SELECT s.use, max(CASE s.name WHEN 'attempts' THEN iif(s.value REGEXP '(^|[.:])(MAX|MAX_VALUE|MaxValue|MaxU?[iI]nt[0-9]*|PHP_INT_MAX|INT_MAX|INFINITY|Infinity|POSITIVE_INFINITY|MAX_SAFE_INTEGER|maxsize|inf|UNLIMITED_ATTEMPTS)$' OR CAST(s.value AS REAL) >= 2147483647, 'unbounded', s.value) END),
           max(s.name IN ('attempts', 'backoff', 'on_retry') AND s.source <> 'default' AND s.value IS NOT 'unknown'), max(s.name IN ('attempts', 'backoff', 'on_retry') AND s.value IS 'unknown'), max(s.source = 'explicit' AND s.name <> 'strategy'),
           -- a documented default of none, unless a strategy was given that is not understood
           CASE WHEN max(s.name = 'strategy' AND s.source <> 'default') = 1 AND max(CASE s.name WHEN 'backoff' THEN s.value END) IS NULL THEN NULL
                ELSE max(CASE s.name WHEN 'backoff' THEN coalesce(s.value, 'none') END) END,
           max(CASE s.name WHEN 'jitter' THEN coalesce(s.value, 'no') END),
           max(CASE s.name WHEN 'on_retry' THEN s.value END)
    FROM setting s WHERE s.name IN ('attempts', 'backoff', 'jitter', 'on_retry', 'strategy') GROUP BY s.use
), told(class, attempts) AS MATERIALIZED ( -- sidekiq_options retry: 5
    SELECT o.decorates, max(a.value) FROM service_call o CROSS JOIN argument a ON a.call = o.id AND a.name = 'retry'
    WHERE o.name = 'sidekiq_options' AND o.decorates IS NOT NULL AND a.value <> 'true' GROUP BY o.decorates
), general(attempts, path, line) AS MATERIALIZED ( -- of all jobs: :max_retries: 9 in sidekiq.yml
    SELECT n.value, n.path, n.line FROM node n CROSS JOIN file f ON f.path = n.path AND f.role = 'production' WHERE n.key IN (':max_retries', 'max_retries') AND n.value GLOB '[0-9]*' AND n.path GLOB '*sidekiq*.y*ml'
    UNION ALL
    SELECT a.value, a.path, a.line FROM assignment a WHERE a.name IN ('default_job_options', 'default_worker_options') AND a.value GLOB '[0-9]*' AND a.target GLOB 'Sidekiq.*retry*'
)
SELECT row_number() OVER (ORDER BY source, path, line, use) AS id, source, path, line, library, call, use, loop, function, chosen, attempts, backoff, jitter, on_retry, policy
FROM (
    SELECT CASE WHEN u.kind = 'job' OR u.library IN ('bull', 'bullmq', 'pg-boss', 'inngest') THEN 'queue' WHEN u.kind IN ('library', 'strategy') THEN 'client' ELSE 'library' END AS source,
           u.path, u.line, u.library, u.call, u.id AS use, NULL AS loop, u.function,
           -- what drivers of databases and caches do by themselves is no policy of the service
           (u.kind IS NULL OR u.kind = 'strategy' -- which is off until it is asked for
            OR (s.chosen OR s.perhaps AND (EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.name REGEXP '(?i)attempt|retr(y|ies)|tries')
                                              OR NOT EXISTS (SELECT 1 FROM use k WHERE k.call = u.call AND k.role = 'client' AND k.kind = 'cloud'))) -- options that are not seen change nothing where the default retries
               AND NOT EXISTS (SELECT 1 FROM use k WHERE k.call = u.call AND k.role = 'client' AND k.kind IN ('db', 'cache'))) AS chosen,
           coalesce(t.attempts, CASE u.library WHEN 'sidekiq' THEN (SELECT max(g.attempts) FROM general g) END, s.attempts) AS attempts,
           CASE WHEN u.library = 'microprofile-fault-tolerance' AND EXISTS (SELECT 1 FROM call b WHERE b.decorates = c.decorates AND b.name IN ('ExponentialBackoff', 'FibonacciBackoff')) THEN 'exponential' ELSE s.backoff END AS backoff, s.jitter, s.on_retry, NULL AS policy
    FROM service_use u LEFT JOIN shape s ON s.use = u.id LEFT JOIN call c ON c.id = u.call LEFT JOIN told t ON t.class = c.decorates AND u.library = 'sidekiq'
    WHERE u.role = 'retry' AND coalesce(t.attempts, s.attempts, CASE WHEN u.kind IS NULL THEN 'unknown' ELSE 'none' END) NOT IN ('0', 'none', 'false')
      AND NOT (u.kind IS 'job' AND s.attempts = '1')
      -- Spring's annotations do nothing until they are switched on
      AND NOT (u.library = 'spring-retry' AND c.decorates IS NOT NULL AND NOT EXISTS (SELECT 1 FROM service_call e WHERE e.name IN ('EnableRetry', 'EnableResilientMethods')))
      -- connecting again in the background is no retry of an operation
      AND NOT EXISTS (SELECT 1 FROM setting x WHERE x.use = u.id AND (x.name = 'phase' AND x.value = 'connect' OR x.name = 'enabled' AND x.value = 'false'))
      -- a client's own operations follow the client
      AND NOT (u.kind IS 'library' AND NOT s.own AND EXISTS (SELECT 1 FROM use m WHERE m.call = c.origin AND m.role = 'retry'))
    UNION ALL
    SELECT 'loop', path, line, 'hand-written', NULL, NULL, id, function, 1, coalesce(limit_text, 'unbounded'), NULL, NULL, NULL, NULL
    FROM retry_loop
    UNION ALL -- proxies on the caller's side
    SELECT 'mesh', path, line, tool, NULL, NULL, NULL, NULL, 1, attempts, growth, random, 'mesh', id
    FROM proxy_policy WHERE attempts IS NOT NULL
    UNION ALL -- class LoggedRetry(Retry)
    SELECT 'library', c.path, c.line, 'urllib3', c.id, NULL, NULL, c.function, 1,
           coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND (a.name = 'total' OR a.name IS NULL AND a.position = 0)), '10'),
           iif(EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name = 'backoff_factor'), 'exponential', 'none'), iif(EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name = 'backoff_jitter'), 'yes', 'no'),
           (SELECT min(t.path || ':' || t.line) FROM function m JOIN telling_function t ON t.function = m.id WHERE m.path = k.path AND m.class = k.name), NULL
    FROM function k CROSS JOIN service_call c ON c.name = k.name AND c.callee = k.path || ':' || k.name
    WHERE k.kind = 'class' AND k.base IN ('urllib3.util.retry.Retry', 'urllib3.util.Retry', 'urllib3.Retry', 'requests.packages.urllib3.util.retry.Retry')
    UNION ALL -- messages and jobs given out again
    SELECT 'queue', path, line, library, call, NULL, NULL, function, library <> 'symfony messenger default', attempts, growth, random, told, NULL
    FROM queue_retry
    UNION ALL
    SELECT 'queue', path, line, 'rescheduled job', call, NULL, NULL, function, 1, attempts, growth, random, told, NULL
    FROM rescheduled_job
    UNION ALL -- a framework's clients, by their configuration
    SELECT 'configured', path, line, library, NULL, NULL, NULL, NULL, 1, attempts, growth, random, NULL, id
    FROM configured_client WHERE attempts IS NOT NULL AND attempts <> '0'
    UNION ALL -- a channel's service configuration
    SELECT 'client', path, line, 'gRPC service config', NULL, NULL, NULL, NULL, 1, coalesce(CAST(attempts AS TEXT), 'unknown'), iif(factor <= 1, 'fixed', 'exponential'), 'yes', NULL, NULL
    FROM grpc_retry WHERE attempts IS NULL OR attempts > 1
    UNION ALL -- Spring Cloud Gateway
    SELECT 'gateway', n.path, n.line, 'spring-cloud-gateway', NULL, NULL, NULL, NULL, 1, coalesce(a.value, '3'), CASE WHEN b.id IS NULL THEN 'none' ELSE 'exponential' END, CASE WHEN j.id IS NULL THEN 'no' ELSE 'yes' END, 'none', NULL
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' LEFT JOIN node g ON g.parent = n.parent AND g.key = 'args'
    LEFT JOIN node a ON a.parent = g.id AND a.key = 'retries' LEFT JOIN node b ON b.parent = g.id AND b.key = 'backoff' LEFT JOIN node j ON j.parent = g.id AND j.key = 'jitter'
    WHERE n.key = 'name' AND n.value = 'Retry' AND n.shape LIKE 'spring.cloud.gateway.%ilters[].name' AND a.value IS NOT '0'
)
