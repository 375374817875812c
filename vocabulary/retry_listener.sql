-- listeners that hear of the retries of a whole library and tell of them: registry events of resilience4j, RetryListener of Spring Retry
-- library: catalogue entry of the retries
-- name: name of the one policy that they hear; NULL all
-- path: where it is told
-- line: line of it
-- manifest: 1 when a package of the class path does it
-- index: library
-- typed: library TEXT
-- only if: SELECT 1 FROM use WHERE role = 'retry' UNION ALL SELECT 1 FROM node WHERE key = 'retry_failed'
SELECT 'resilience4j' AS library,
       (SELECT a.value FROM call m JOIN argument a ON a.call = m.id AND a.position = 0 AND a.kind = 'string' JOIN call p ON p.origin = m.id WHERE p.id = c.origin AND m.name = 'retry') AS name,
       t.path, t.line, 0 AS manifest
FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL JOIN telling_function t ON t.function = a.function
WHERE c.name IN ('onRetry', 'onEvent', 'onError') AND c.receiver REGEXP '^io\.github\.resilience4j\..*(getEventPublisher\(\)|eventPublisher)$'
  AND (c.receiver REGEXP 'getAddedEntry\(\)|addedEntry' OR c.receiver LIKE '%RetryRegistry%')
UNION ALL -- a bean that listens to all templates and annotations
SELECT 'spring-retry', NULL, t.path, t.line, 0
FROM function k JOIN function m ON m.parent = k.id AND m.name IN ('onError', 'open', 'close') JOIN telling_function t ON t.function = m.id
WHERE k.kind = 'class' AND k.base IN ('org.springframework.retry.RetryListener', 'org.springframework.retry.listener.RetryListenerSupport', 'org.springframework.retry.listener.MethodInvocationRetryListenerSupport') AND m.name = 'onError'
UNION ALL -- Retriable.configure { |c| c.on_retry = ... }
SELECT 'retriable', NULL, t.path, t.line, 0
FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL JOIN nested_function n ON n.outer = a.function JOIN telling_function t ON t.function = n.function
WHERE c.callee = 'Retriable.configure'
UNION ALL -- whatever asks the registry: retries.getAllRetries().forEach(r -> r.getEventPublisher().onRetry(...))
SELECT 'resilience4j', NULL, t.path, t.line, 0
FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL JOIN telling_function t ON t.function = a.function
WHERE c.name = 'onRetry' AND c.receiver REGEXP '(getEventPublisher\(\)|eventPublisher)$' AND c.receiver NOT LIKE 'io.github.resilience4j%'
UNION ALL -- retries of resilience4j are counted where its meters are bound
SELECT 'resilience4j', NULL, u.path, u.line, 1 FROM configured_use u
WHERE u.role = 'breaker_event' AND u.kind = 'metric' AND EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'micrometer' AND e.state = 'on')
UNION ALL -- queues that tell of each attempt that failed
SELECT CASE WHEN c.callee LIKE '%bullmq%' THEN 'bullmq' ELSE 'bull' END, NULL, t.path, t.line, 0
FROM service_call c JOIN argument n ON n.call = c.id AND n.position = 0 AND n.value = 'failed' JOIN argument a ON a.call = c.id AND a.function IS NOT NULL JOIN telling_function t ON t.function = a.function
WHERE c.name = 'on' AND c.callee LIKE '%bull%'
UNION ALL
SELECT CASE WHEN c.callee LIKE '%bullmq%' THEN 'bullmq' ELSE 'bull' END, NULL, t.path, t.line, 0
FROM service_call c JOIN telling_function t ON t.function = c.decorates
WHERE c.name IN ('OnWorkerEvent', 'OnQueueFailed', 'OnQueueEvent') AND (c.name = 'OnQueueFailed' OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value LIKE '%failed'))
UNION ALL
SELECT 'github.com/hibiken/asynq', NULL, t.path, t.line, 0
FROM argument h JOIN call c ON c.id = h.call JOIN telling_function t ON t.function = h.function OR t.function IN (SELECT i.function FROM argument i WHERE i.call = h.origin AND i.function IS NOT NULL)
WHERE h.name LIKE '%ErrorHandler' AND c.callee LIKE 'github.com/hibiken/asynq.%'
UNION ALL -- the HTTP client of Symfony writes a line for each further try to the logger of the bundle
SELECT 'symfony.http-client', NULL, c.path, c.line, 0 FROM configured_client c CROSS JOIN dependency d ON d.name = 'symfony/monolog-bundle' WHERE c.attempts IS NOT NULL
UNION ALL -- SmallRye counts retries where Quarkus brings a registry
SELECT 'microprofile-fault-tolerance', NULL, d.path, d.line, 1 FROM dependency d WHERE d.ecosystem = 'maven' AND (d.name LIKE 'io.quarkus:quarkus-micrometer%' OR d.name = 'io.quarkus:quarkus-smallrye-metrics') AND d.direct = 1 AND d.unit IN (SELECT u.unit FROM service_use u WHERE u.library = 'microprofile-fault-tolerance' AND u.role = 'retry')
UNION ALL -- backoff writes each wait at INFO to a logger of its own: what the root logger lets through
SELECT 'backoff', NULL, c.path, c.line, 0
FROM service_call c CROSS JOIN argument a ON a.call = c.id AND (a.name IS NULL AND a.position = 0 OR a.name = 'level' OR a.name = 'root.level')
WHERE c.callee IN ('logging.basicConfig', 'logging.getLogger().setLevel', 'logging.config.dictConfig') AND a.value REGEXP '(?i)(^|\.)(INFO|DEBUG|NOTSET)$|^(10|20)$' AND (a.name IS NOT NULL OR c.name = 'setLevel')
  AND (c.origin IS NULL OR NOT EXISTS (SELECT 1 FROM argument n WHERE n.call = c.origin) OR EXISTS (SELECT 1 FROM argument n WHERE n.call = c.origin AND n.value = 'backoff'))
