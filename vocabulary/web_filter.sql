-- filters and interceptors of JVM web frameworks, and listeners of Symfony's kernel, that see every request: components, or registered by hand
-- function: function.id of the method that sees it
-- path: file
-- line: line
-- unit: unit
-- index: unit
WITH filter AS MATERIALIZED (
    SELECT f.id AS function, f.path, f.line, f.unit, k.id AS class, k.name FROM function f JOIN service_file s ON s.path = f.path AND s.language IN ('java', 'kotlin') JOIN function k ON k.id = f.parent AND k.kind = 'class'
    WHERE f.name IN ('doFilterInternal', 'doFilter', 'preHandle', 'filter') AND f.kind = 'method'
      AND k.base REGEXP '(OncePerRequestFilter|GenericFilterBean|servlet\.(http\.HttpFilter|Filter)|HandlerInterceptor(Adapter)?|server\.(Co)?WebFilter|HttpServerFilter|ContainerRequestFilter|GlobalFilter|AbstractAuthenticationProcessingFilter|BasicAuthenticationFilter)$'
), enlisted(class, unit, function) AS MATERIALIZED ( -- Jakarta REST: classes of a library of the repository that an application names, or whose package it scans
    SELECT n.function, c.unit, c.function FROM service_call c CROSS JOIN argument a ON a.call = c.id CROSS JOIN function_name n ON n.name = a.value AND n.kind = 'class'
    WHERE c.name = 'register'
    UNION
    SELECT k.id, c.unit, NULL FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.value LIKE '_%._%' CROSS JOIN call d ON d.name = 'Provider' AND instr(d.path, '/' || replace(a.value, '.', '/') || '/') > 0
    CROSS JOIN function k ON k.id = d.decorates AND k.kind = 'class'
    WHERE c.name = 'packages'
)
SELECT x.function, x.path, x.line, e.unit FROM filter x CROSS JOIN enlisted e ON e.class = x.class
UNION -- a dynamic feature that enlists it for each resource
SELECT x.function, x.path, x.line, o.unit FROM filter x CROSS JOIN enlisted e ON e.class = x.class CROSS JOIN function m ON m.id = e.function AND m.name = 'configure' CROSS JOIN enlisted o ON o.class = m.parent
UNION
SELECT x.function, x.path, x.line, x.unit FROM filter x
WHERE EXISTS (SELECT 1 FROM call d WHERE d.decorates = x.class AND d.name IN ('Component', 'Service', 'Configuration', 'Provider', 'WebFilter', 'Singleton', 'Bean', 'ApplicationScoped', 'PreMatching', 'Filter'))
   OR EXISTS (SELECT 1 FROM call c WHERE c.name = x.name AND c.constructs = 1 AND c.scope = 'service')
   OR EXISTS (SELECT 1 FROM argument a JOIN call c ON c.id = a.call WHERE a.value LIKE '%:' || x.name AND c.name IN ('addFilterBefore', 'addFilterAfter', 'addFilter', 'register', 'addInterceptor'))
UNION -- Symfony: subscribers and listeners of the request
SELECT f.id, f.path, f.line, f.unit
FROM trait t JOIN function f ON f.id = t.function AND f.kind = 'method' JOIN service_file s ON s.path = f.path AND s.language = 'php'
WHERE t.kind = 'receives' AND t.detail REGEXP 'HttpKernel\\Event\\(Request|Controller|ControllerArguments)Event$'
  AND (EXISTS (SELECT 1 FROM function g WHERE g.parent = f.parent AND g.name = 'getSubscribedEvents')
       OR EXISTS (SELECT 1 FROM call d WHERE d.decorates IN (f.id, f.parent) AND d.callee LIKE '%AsEventListener')
       OR EXISTS (SELECT 1 FROM node n WHERE n.key = 'name' AND n.value = 'kernel.event_listener'))
UNION -- Ktor: createApplicationPlugin("Quota") { onCall { call -> ... } }, intercept(Plugins) { ... }
SELECT a.function, c.path, c.line, c.unit FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
WHERE c.name IN ('onCall', 'intercept') AND (c.callee LIKE '%create%Plugin().onCall' OR c.callee LIKE 'io.ktor%' OR c.callee LIKE 'createApplicationPlugin%')
UNION -- Quarkus: methods that are filters by their annotation; Micronaut: in a class that is a filter of the server
SELECT f.id, f.path, f.line, f.unit FROM service_call d CROSS JOIN function f ON f.id = d.decorates AND f.kind = 'method'
WHERE d.callee IN ('org.jboss.resteasy.reactive.server.ServerRequestFilter', 'org.jboss.resteasy.reactive.server.ServerResponseFilter')
   OR d.callee IN ('io.micronaut.http.annotation.RequestFilter', 'io.micronaut.http.annotation.ResponseFilter')
      AND EXISTS (SELECT 1 FROM call k WHERE k.decorates = f.parent AND k.name = 'ServerFilter')
