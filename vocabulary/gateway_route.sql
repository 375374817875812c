-- routes that Spring Cloud Gateway forwards by configuration, with the filters that all of them or that one pass
-- path: file
-- line: line of the target
-- target: where it leads
-- breaker: line of the circuit breaker filter, NULL none
-- retry: line of the retry filter, NULL none
-- unit: unit of the file
WITH filter AS MATERIALIZED (
    SELECT n.path, n.line, n.key = 'name' AND n.value = 'CircuitBreaker' OR n.value LIKE 'CircuitBreaker=%' AS breaker, n.key = 'name' AND n.value = 'Retry' OR n.value LIKE 'Retry=%' AS retry,
           n.shape LIKE '%efault-filters[]%' OR n.shape LIKE '%efaultFilters[]%' AS of_all, n.shape LIKE '%routes[].filters[]%' AS of_one, n.parent, l.parent AS above, m.parent AS top
    FROM node n LEFT JOIN node l ON l.id = n.parent LEFT JOIN node m ON m.id = l.parent
    WHERE n.key = 'name' AND n.value IN ('CircuitBreaker', 'Retry') OR n.value LIKE 'CircuitBreaker=%' OR n.value LIKE 'Retry=%'
)
SELECT u.path, u.line, u.value AS target,
       (SELECT min(n.line) FROM filter n WHERE n.path = u.path AND n.breaker AND (n.of_all OR n.of_one AND u.parent IN (n.parent, n.above, n.top))) AS breaker,
       (SELECT min(n.line) FROM filter n WHERE n.path = u.path AND n.retry AND (n.of_all OR n.of_one AND u.parent IN (n.parent, n.above, n.top))) AS retry,
       f.unit
FROM node u JOIN file f ON f.path = u.path
WHERE u.key = 'uri' AND u.shape IN ('spring.cloud.gateway.routes[].uri', 'spring.cloud.gateway.server.webflux.routes[].uri', 'spring.cloud.gateway.server.webmvc.routes[].uri', 'spring.cloud.gateway.mvc.routes[].uri')
  AND f.role = 'production'
