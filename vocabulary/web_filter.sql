-- filters and interceptors of JVM web frameworks that see every request: components, or registered by hand
-- function: function.id of the method that sees it
-- path: file
-- line: line
-- unit: unit
-- index: unit
WITH filter AS MATERIALIZED (
    SELECT f.id AS function, f.path, f.line, f.unit, k.id AS class, k.name FROM function f JOIN service_file s ON s.path = f.path AND s.language IN ('java', 'kotlin') JOIN function k ON k.id = f.parent AND k.kind = 'class'
    WHERE f.name IN ('doFilterInternal', 'doFilter', 'preHandle', 'filter') AND f.kind = 'method'
      AND k.base REGEXP '(OncePerRequestFilter|GenericFilterBean|servlet\.(http\.HttpFilter|Filter)|HandlerInterceptor(Adapter)?|server\.WebFilter|ContainerRequestFilter|GlobalFilter|AbstractAuthenticationProcessingFilter|BasicAuthenticationFilter)$'
)
SELECT x.function, x.path, x.line, x.unit FROM filter x
WHERE EXISTS (SELECT 1 FROM call d WHERE d.decorates = x.class AND d.name IN ('Component', 'Service', 'Configuration', 'Provider', 'WebFilter', 'Singleton', 'Bean', 'ApplicationScoped', 'PreMatching'))
   OR EXISTS (SELECT 1 FROM call c WHERE c.name = x.name AND c.constructs = 1 AND c.scope = 'service')
   OR EXISTS (SELECT 1 FROM argument a JOIN call c ON c.id = a.call WHERE a.value LIKE '%:' || x.name AND c.name IN ('addFilterBefore', 'addFilterAfter', 'addFilter', 'register', 'addInterceptor'))
