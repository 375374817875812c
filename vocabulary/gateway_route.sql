-- routes that Spring Cloud Gateway or Zuul forwards by configuration, with the filters that all of them or that one pass
-- path: file
-- line: line of the target
-- target: where it leads
-- breaker: line of the circuit breaker filter, NULL none
-- retry: line of the retry filter, NULL none
-- timeout: milliseconds after which the gateway gives up: response-timeout, or the time limiter of its breaker; NULL none
-- unit: unit of the file
-- library: spring-cloud-gateway or zuul
-- typed: library TEXT
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
), zuul AS MATERIALIZED ( -- a route to a service id goes through Ribbon inside a command of Hystrix, one to an address through Zuul's own client
    SELECT n.path, n.line, n.value AS target, n.key <> 'url' AS balanced, v.unit
    FROM node n CROSS JOIN (SELECT path, unit FROM served_configuration UNION SELECT path, unit FROM file WHERE role = 'production' AND path NOT IN (SELECT path FROM served_configuration)) v ON v.path = n.path
    WHERE n.key IN ('url', 'serviceId', 'service-id') AND n.shape GLOB 'zuul.routes.*' AND n.value IS NOT NULL
      AND EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = 'maven' AND d.unit = v.unit AND d.name LIKE 'org.springframework.cloud:%zuul')
)
SELECT r.path, r.line, r.target, r.breaker, r.retry,
       coalesce(r.own, (SELECT min(ms) FROM limits l WHERE l.what = 'response' AND l.unit = r.unit), CASE WHEN r.breaker IS NOT NULL THEN coalesce((SELECT min(ms) FROM limits l WHERE l.what = 'limiter' AND l.unit = r.unit), 1000) END) AS timeout, r.unit, 'spring-cloud-gateway' AS library
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
UNION ALL
SELECT z.path, z.line, z.target, CASE WHEN z.balanced THEN z.line END, NULL,
       -- what the service's own file says comes before what all services get
       coalesce(min(coalesce(z.client, z.command), coalesce(z.command, z.client)), CASE WHEN z.balanced THEN 1000 ELSE 10000 END), z.unit, 'zuul'
FROM (SELECT *, (SELECT CAST(f.value AS INTEGER) FROM framework_setting f WHERE f.unit = o.unit AND f.name = CASE WHEN o.balanced THEN 'ribbon.readtimeout' ELSE 'zuul.host.sockettimeoutmillis' END
                   ORDER BY basename(f.path) LIKE 'application%', f.path, f.line LIMIT 1) AS client,
             CASE WHEN o.balanced THEN (SELECT CAST(f.value AS INTEGER) FROM framework_setting f WHERE f.unit = o.unit AND f.name = 'hystrix.command.default.execution.isolation.thread.timeoutinmilliseconds'
                   ORDER BY basename(f.path) LIKE 'application%', f.path, f.line LIMIT 1) END AS command
      FROM zuul o) z
