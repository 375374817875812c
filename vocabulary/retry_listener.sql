-- listeners that hear of the retries of a whole library and tell of them: registry events of resilience4j, RetryListener of Spring Retry
-- library: catalogue entry of the retries
-- name: name of the one policy that they hear; NULL all
-- path: where it is told
-- line: line of it
-- index: library
-- typed: library TEXT
-- only if: SELECT 1 FROM use WHERE role = 'retry'
SELECT 'resilience4j' AS library,
       (SELECT a.value FROM call m JOIN argument a ON a.call = m.id AND a.position = 0 AND a.kind = 'string' JOIN call p ON p.origin = m.id WHERE p.id = c.origin AND m.name = 'retry') AS name,
       t.path, t.line
FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL JOIN telling_function t ON t.function = a.function
WHERE c.name IN ('onRetry', 'onEvent', 'onError') AND c.receiver REGEXP '^io\.github\.resilience4j\..*(getEventPublisher\(\)|eventPublisher)$'
  AND (c.receiver REGEXP 'getAddedEntry\(\)|addedEntry' OR c.receiver LIKE '%RetryRegistry%')
UNION ALL -- a bean that listens to all templates and annotations
SELECT 'spring-retry', NULL, t.path, t.line
FROM function k JOIN function m ON m.parent = k.id AND m.name IN ('onError', 'open', 'close') JOIN telling_function t ON t.function = m.id
WHERE k.kind = 'class' AND k.base IN ('org.springframework.retry.RetryListener', 'org.springframework.retry.listener.RetryListenerSupport', 'org.springframework.retry.listener.MethodInvocationRetryListenerSupport') AND m.name = 'onError'
UNION ALL -- Retriable.configure { |c| c.on_retry = ... }
SELECT 'retriable', NULL, t.path, t.line
FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL JOIN nested_function n ON n.outer = a.function JOIN telling_function t ON t.function = n.function
WHERE c.callee = 'Retriable.configure'
