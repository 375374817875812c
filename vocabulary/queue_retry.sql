-- jobs and messages that a queue gives out again after a failure, where no catalogue entry alone can say how: what is asked of the broker, of the job's own class, of a framework's configuration
-- path: file
-- line: line
-- library: what it is called
-- call: call.id; NULL for classes and configuration
-- function: function it stands in; of a returned message the consumer's method
-- attempts: number of tries, 'unbounded', a name, or NULL when unknown
-- growth: exponential, linear, fixed, none; NULL unknown
-- random: yes or no
-- told: where a try is written down, or that the library does so itself; NULL nowhere
-- index: path
-- typed: path TEXT
-- only if: SELECT 1 FROM dependency WHERE name REGEXP '(?i)amqp|rabbit|pika|kombu|celery|bunny|sneakers|lapin|messenger|huey|MassTransit|laravel/framework|illuminate'
WITH giving_back(name, place, word, absent) AS ( -- name of the call, place of `requeue` among its arguments, its keyword, what holds where it is not written
    VALUES ('nack', 2, 'requeue', 'true'), ('Nack', 1, 'requeue', NULL), ('Reject', 0, 'requeue', NULL), ('basic_nack', 2, 'requeue', 'true'), ('basic_reject', 1, 'requeue', 'true'),
           ('basicNack', 2, 'requeue', NULL), ('basicReject', 1, 'requeue', NULL), ('BasicNack', 2, 'requeue', NULL), ('BasicNackAsync', 2, 'requeue', NULL),
           ('BasicReject', 1, 'requeue', NULL), ('BasicRejectAsync', 1, 'requeue', NULL), ('requeue', 9, 'requeue', 'true')
), broker AS MATERIALIZED ( -- by language: the same name has other defaults
    SELECT c.id, c.path, c.line, c.function, c.block, c.callee, f.language,
           coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND (a.name = g.word OR a.name LIKE '%.' || g.word)),
                    (SELECT a.value FROM argument a WHERE a.call = c.id AND a.name IS NULL AND a.position = CASE WHEN f.language = 'php' AND g.name = 'nack' THEN 0 ELSE g.place END),
                    CASE WHEN g.absent = 'true' AND f.language NOT IN ('ruby', 'php', 'rust') THEN 'true' END) AS again
    FROM giving_back g CROSS JOIN service_call c ON c.name = g.name CROSS JOIN service_file f ON f.path = c.path
    WHERE c.callee REGEXP '(?i)amqp|rabbit|pika|kombu|bunny|lapin|channel|message|delivery|\bmsg|\bch\b'
       OR EXISTS (SELECT 1 FROM import i WHERE i.path = c.path AND i.module REGEXP '(?i)amqp|rabbit|pika|kombu|bunny|lapin')
), bounded AS ( -- a limit of the queue itself
    SELECT min(CAST(a.value AS INTEGER)) AS tries FROM argument a WHERE a.name LIKE '%x-delivery-limit' AND a.value GLOB '[0-9]*'
), celery AS MATERIALIZED ( -- raise self.retry(exc=e, countdown=...)
    SELECT c.id, c.path, c.line, c.function,
           coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND a.name = 'max_retries'), (SELECT a.value FROM argument a WHERE a.call = d.id AND a.name = 'max_retries'), '3') AS attempts,
           (SELECT coalesce(a.formula, a.value, 'call') FROM argument a WHERE a.call = c.id AND a.name IN ('countdown', 'eta')) AS delay,
           (SELECT r.function FROM argument a JOIN call m ON m.id = a.origin JOIN random_function r ON r.function = m.target WHERE a.call = c.id AND a.name = 'countdown') AS spread
    FROM service_call c CROSS JOIN call d ON d.decorates = c.function
    WHERE c.name = 'retry' AND c.callee IN ('self.retry', 'task.retry')
      AND (d.id IN (SELECT u.call FROM use u WHERE u.library = 'celery' AND u.role = 'job')
           -- an application class of one's own: @notify_celery.task(bind=True, max_retries=5)
           OR d.name = 'task' AND EXISTS (SELECT 1 FROM argument a WHERE a.call = d.id AND a.name IN ('bind', 'max_retries', 'default_retry_delay', 'autoretry_for')))
), huey AS MATERIALIZED ( -- @huey.task(retries=3, retry_delay=10); a decorator of one's own around it may lengthen task.retry_delay with each try
    SELECT c.id, c.path, c.line, coalesce(c.decorates, c.function) AS function, t.value AS attempts, (SELECT a.value FROM argument a WHERE a.call = c.id AND a.name = 'retry_delay') AS delay,
           (SELECT min(CASE WHEN s.kind IN ('number', 'call', 'name') THEN 'fixed' WHEN EXISTS (SELECT 1 FROM trait i WHERE i.function = s.function AND i.kind = 'increment' AND i.detail LIKE '%retry_delay') THEN 'linear' ELSE 'exponential' END)
            FROM nested_function o CROSS JOIN nested_function n ON n.outer = o.outer CROSS JOIN assignment s ON s.function = n.function AND s.name = 'retry_delay' AND s.target LIKE '%.retry_delay'
            WHERE o.function = c.function) AS grown
    FROM (VALUES ('task'), ('db_task'), ('periodic_task'), ('db_periodic_task')) w CROSS JOIN service_call c ON c.name = w.column1 CROSS JOIN argument t ON t.call = c.id AND t.name = 'retries'
    WHERE t.value <> '0' AND (c.callee LIKE 'huey.%' OR c.id IN (SELECT u.call FROM use u WHERE u.library = 'huey'))
), laravel AS MATERIALIZED ( -- public int $tries, public array $backoff
    SELECT d.decorates AS class, k.path, k.line,
           (SELECT min(s.value) FROM assignment s WHERE s.target = k.path || ':' || k.name || '().tries') AS tries, (SELECT min(s.line) FROM assignment s WHERE s.target = k.path || ':' || k.name || '().tries') AS at,
           (SELECT min(s.kind) FROM assignment s WHERE s.target = k.path || ':' || k.name || '().backoff') AS backoff,
           EXISTS (SELECT 1 FROM function m WHERE m.path = k.path AND m.class = k.name AND m.name = 'backoff') AS method
    FROM call d CROSS JOIN function k ON k.id = d.decorates WHERE d.callee = 'Illuminate\Contracts\Queue\ShouldQueue.implemented' AND d.service = 1
), returned AS MATERIALIZED ( -- a consumer that answers "again": return false, return ConsumerInterface::MSG_REJECT_REQUEUE, return self::REQUEUE
    SELECT t.path, t.line, f.id AS function, t.block
    FROM call d CROSS JOIN function f ON f.parent = d.decorates AND f.name IN ('execute', 'process') CROSS JOIN (SELECT id AS own, id AS of FROM function WHERE name IN ('execute', 'process') UNION SELECT caller, callee FROM call_edge) e ON e.own = f.id
    CROSS JOIN trait t ON t.function = e.of AND t.kind = 'return'
    WHERE d.service = 1 AND (d.callee LIKE '%RabbitMq\ConsumerInterface.implemented' AND (t.detail = 'false' OR t.detail LIKE '%::MSG_REJECT_REQUEUE' OR t.detail LIKE '%::MSG_SINGLE_NACK_REQUEUE')
                             OR d.callee IN ('Interop\Queue\Processor.implemented', 'Enqueue\Psr\PsrProcessor.implemented') AND t.detail LIKE '%::REQUEUE')
), transit AS MATERIALIZED ( -- UseMessageRetry(r => r.Exponential(5, ...))
    SELECT u.id AS use, c.id, c.path, c.line, c.name, c.function,
           CASE c.name WHEN 'Intervals' THEN (SELECT CAST(count(*) AS TEXT) FROM argument a WHERE a.call = c.id AND a.name IS NULL) ELSE (SELECT a.value FROM argument a WHERE a.call = c.id AND (a.position = 0 AND a.name IS NULL OR a.name = 'retryLimit')) END AS attempts
    FROM service_call u CROSS JOIN argument a ON a.call = u.id AND a.function IS NOT NULL CROSS JOIN call c ON c.function = a.function
    WHERE u.name IN ('UseMessageRetry', 'UseRetry', 'UseDelayedRedelivery') AND c.name IN ('Immediate', 'Interval', 'Intervals', 'Incremental', 'Exponential')
)
SELECT b.path, b.line, 'requeued message' AS library, b.id AS call, b.function,
       coalesce(CAST(l.tries AS TEXT), (SELECT min(k.detail) FROM enclosing_block e JOIN block k ON k.id = e.outer AND k.kind = 'branch' WHERE e.block = b.block AND k.detail REGEXP '(?i)attempt|retr(y|ies)|(?<![nse])tries|count|redeliver|x-death'), 'unbounded') AS attempts,
       CASE WHEN EXISTS (SELECT 1 FROM pause p WHERE p.function = b.function AND p.line <= b.line) THEN 'fixed' ELSE 'none' END AS growth, 'no' AS random,
       (SELECT min(s.path || ':' || s.line) FROM shown_log s WHERE s.block = b.block) AS told
FROM broker b CROSS JOIN bounded l WHERE b.again = 'true'
UNION ALL
SELECT path, line, 'celery', id, function, CASE WHEN attempts IN ('null', 'None') THEN 'unbounded' ELSE attempts END,
       CASE WHEN delay IS NULL THEN 'fixed' WHEN delay REGEXP '\*\*|<<|pow|exponential|backoff' THEN 'exponential' WHEN delay REGEXP '(?i)retries *[+*]|[+*] *\(?[\w.]*retries' THEN 'linear' WHEN delay REGEXP '^[0-9.]+$' THEN 'fixed' END,
       CASE WHEN delay REGEXP '(?i)random|jitter' OR spread IS NOT NULL THEN 'yes' ELSE 'no' END, 'the worker''s own log'
FROM celery
UNION ALL
SELECT path, line, 'huey', id, function, attempts, coalesce(grown, CASE WHEN coalesce(delay, '0') = '0' THEN 'none' ELSE 'fixed' END), 'no', 'the worker''s own log'
FROM huey
UNION ALL
SELECT path, coalesce(at, line), 'laravel job', NULL, NULL, CASE tries WHEN '0' THEN 'unbounded' ELSE tries END,
       CASE WHEN method OR backoff = 'array' THEN 'exponential' WHEN backoff IS NOT NULL THEN 'fixed' ELSE 'none' END, 'no', NULL
FROM laravel WHERE tries IS NOT NULL AND tries <> '1'
UNION ALL
SELECT path, line, 'MassTransit', id, function, attempts, CASE name WHEN 'Immediate' THEN 'none' WHEN 'Interval' THEN 'fixed' WHEN 'Incremental' THEN 'linear' ELSE 'exponential' END,
       CASE name WHEN 'Exponential' THEN 'yes' ELSE 'no' END, 'the library''s own log'
FROM transit
UNION ALL
SELECT path, min(line), 'returned message', NULL, function, CASE WHEN min(l.tries) IS NULL THEN 'unbounded' ELSE CAST(min(l.tries) AS TEXT) END, 'none', 'no', (SELECT min(s.path || ':' || s.line) FROM shown_log s WHERE s.block = r.block)
FROM returned r CROSS JOIN bounded l GROUP BY path, function
UNION ALL -- Symfony Messenger
SELECT n.path, n.line, 'symfony messenger', NULL, NULL, n.value, coalesce((SELECT CASE WHEN CAST(m.value AS REAL) > 1 THEN 'exponential' ELSE 'fixed' END FROM node m WHERE m.parent = n.parent AND m.key = 'multiplier'), 'exponential'),
       CASE WHEN (SELECT m.value FROM node m WHERE m.parent = n.parent AND m.key = 'jitter') IN ('0', '0.0') THEN 'no' ELSE 'yes' END, 'the worker''s own log'
FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
WHERE n.key = 'max_retries' AND n.shape GLOB 'framework.messenger.transports.*.retry_strategy.max_retries' AND n.value <> '0'
UNION ALL -- a transport that says nothing of it gives a message out three more times
SELECT min(n.path), min(n.line), 'symfony messenger default', NULL, NULL, '3', 'exponential', 'yes', 'the worker''s own log'
FROM node t JOIN file f ON f.path = t.path AND f.role = 'production' JOIN node n ON n.parent = t.id
WHERE t.shape = 'framework.messenger.transports' AND coalesce(n.value, '') NOT LIKE 'sync:%' AND coalesce(n.value, '') NOT LIKE 'in-memory:%' AND n.key NOT LIKE '%fail%'
  AND NOT EXISTS (SELECT 1 FROM node r WHERE r.parent = n.id AND (r.key = 'retry_strategy' OR r.key = 'dsn' AND (r.value LIKE 'sync:%' OR r.value LIKE 'in-memory:%')))
  AND EXISTS (SELECT 1 FROM node o JOIN node h ON h.parent = o.id WHERE o.shape = 'framework.messenger.routing' AND h.value = n.key)
GROUP BY t.path
UNION ALL -- listeners of Spring AMQP, which try again in the consumer
SELECT n.path, n.line, 'spring-amqp listener', NULL, NULL, coalesce((SELECT m.value FROM node m WHERE m.parent = n.parent AND m.key IN ('max-attempts', 'maxAttempts', 'max-retries')), '3'),
       CASE WHEN EXISTS (SELECT 1 FROM node m WHERE m.parent = n.parent AND m.key = 'multiplier' AND CAST(m.value AS REAL) > 1) THEN 'exponential' ELSE 'fixed' END, 'no', NULL
FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
WHERE n.key = 'enabled' AND n.value = 'true' AND n.shape IN ('spring.rabbitmq.listener.simple.retry.enabled', 'spring.rabbitmq.listener.direct.retry.enabled')
