-- routes that Spring Cloud Gateway forwards by configuration, with the filters that all of them or that one pass
-- path: file
-- line: line of the target
-- target: where it leads
-- breaker: line of the circuit breaker filter, NULL none
-- retry: line of the retry filter, NULL none
-- timeout: milliseconds after which the gateway gives up: response-timeout, or the time limiter of its breaker; NULL none
-- unit: unit of the file
WITH filter AS MATERIALIZED (
    SELECT n.path, n.line, n.key = 'name' AND n.value = 'CircuitBreaker' OR n.value LIKE 'CircuitBreaker=%' AS breaker, n.key = 'name' AND n.value = 'Retry' OR n.value LIKE 'Retry=%' AS retry,
           n.shape LIKE '%efault-filters[]%' OR n.shape LIKE '%efaultFilters[]%' AS of_all, n.shape LIKE '%routes[].filters[]%' AS of_one, n.parent, l.parent AS above, m.parent AS top
    FROM node n LEFT JOIN node l ON l.id = n.parent LEFT JOIN node m ON m.id = l.parent
    WHERE n.key = 'name' AND n.value IN ('CircuitBreaker', 'Retry') OR n.value LIKE 'CircuitBreaker=%' OR n.value LIKE 'Retry=%'
), limits(what, unit, ms) AS MATERIALIZED ( -- the breaker's limiter is 1 s when nothing else is said
    SELECT 'response', f.unit, duration_ms(n.value) FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.key = 'response-timeout' AND n.shape IN ('spring.cloud.gateway.httpclient.response-timeout', 'spring.cloud.gateway.server.webflux.httpclient.response-timeout')
    UNION ALL
    SELECT 'limiter', f.unit, duration_ms(n.value) FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.key IN ('timeout-duration', 'timeoutDuration') AND n.shape LIKE 'resilience4j.timelimiter.%'
    UNION ALL
    SELECT 'limiter', c.unit, CAST(a.value AS INTEGER) FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.kind = 'number'
    WHERE c.name = 'timeoutDuration' AND c.callee LIKE '%TimeLimiterConfig.custom()%'
)
SELECT r.path, r.line, r.target, r.breaker, r.retry,
       coalesce(r.own, (SELECT min(ms) FROM limits l WHERE l.what = 'response' AND l.unit = r.unit), CASE WHEN r.breaker IS NOT NULL THEN coalesce((SELECT min(ms) FROM limits l WHERE l.what = 'limiter' AND l.unit = r.unit), 1000) END) AS timeout, r.unit
FROM (
SELECT u.path, u.line, u.value AS target,
       (SELECT min(n.line) FROM filter n WHERE n.path = u.path AND n.breaker AND (n.of_all OR n.of_one AND u.parent IN (n.parent, n.above, n.top))) AS breaker,
       (SELECT min(n.line) FROM filter n WHERE n.path = u.path AND n.retry AND (n.of_all OR n.of_one AND u.parent IN (n.parent, n.above, n.top))) AS retry,
       (SELECT CAST(m.value AS INTEGER) FROM node d JOIN node m ON m.parent = d.id AND m.key = 'response-timeout' WHERE d.parent = u.parent AND d.key = 'metadata' AND m.value GLOB '[1-9]*') AS own,
       f.unit
FROM node u JOIN file f ON f.path = u.path
WHERE u.key = 'uri' AND u.shape IN ('spring.cloud.gateway.routes[].uri', 'spring.cloud.gateway.server.webflux.routes[].uri', 'spring.cloud.gateway.server.webmvc.routes[].uri', 'spring.cloud.gateway.mvc.routes[].uri')
  AND f.role = 'production'
) r
