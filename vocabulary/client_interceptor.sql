-- functions that run around each call of a client: interceptors, middleware, transports, handlers
-- function: function.id
-- client: call.id of the client; NULL all of the kind
-- library: catalogue entry of the client; NULL all of HTTP
-- index: function
-- index: client
-- typed: function INTEGER, client INTEGER
WITH RECURSIVE class AS MATERIALIZED (
    SELECT f.id, f.path, f.name, f.base, s.language, CAST(f.path || ':' || f.name AS TEXT) AS canonical FROM function f JOIN service_file s ON s.path = f.path
    WHERE f.kind = 'class'
), object(client, class) AS ( -- new Measured(...), or the class by its name
    SELECT h.client, k.id FROM client_chain h CROSS JOIN call c ON c.id = h.call CROSS JOIN class k ON k.canonical = c.callee
    UNION
    SELECT h.client, k.id FROM client_chain h CROSS JOIN argument a ON a.call = h.call CROSS JOIN class k ON k.canonical = rtrim(a.value, '()')
), small(class) AS MATERIALIZED (
    SELECT x.parent FROM function x WHERE x.kind = 'method' AND x.parent IN (SELECT class FROM object) GROUP BY x.parent HAVING count(*) <= 6
), known AS MATERIALIZED ( -- by what it extends, where some place makes or names it
    SELECT k.id, k.path, k.name FROM class k
    WHERE k.base REGEXP '(^|[.:\\])(DelegatingHandler|ClientHttpRequestInterceptor|Interceptor|RequestInterceptor|ExchangeFilterFunction|ClientRequestFilter|ClientInterceptor|AuthBase|HTTPAdapter|requests\.Session|requests\.sessions\.Session|httpx\.Client|httpx\.AsyncClient|HTTPTransport|AsyncHTTPTransport|BaseTransport|AsyncBaseTransport|Auth)$|Faraday::Middleware'
      AND k.base NOT REGEXP 'HandlerInterceptor|NestInterceptor|MethodInterceptor'
      AND (EXISTS (SELECT 1 FROM call c WHERE c.name = k.name) OR EXISTS (SELECT 1 FROM call d WHERE d.decorates = k.id)
           OR EXISTS (SELECT 1 FROM call c JOIN argument a ON a.call = c.id WHERE c.name IN ('AddHttpMessageHandler', 'use', 'register_middleware', 'ConfigurePrimaryHttpMessageHandler') AND a.value LIKE '%' || k.name || '%')
           OR EXISTS (SELECT 1 FROM call c WHERE c.name = 'AddHttpMessageHandler' AND instr(c.callee, k.name) > 0)
           OR EXISTS (SELECT 1 FROM call c JOIN argument a ON a.call = c.id WHERE c.name IN ('AddTransient', 'AddScoped', 'AddSingleton') AND a.value LIKE '%' || k.name || '%'))
), first(function, client, library) AS (
    SELECT p.function, h.client, NULL FROM client_chain h CROSS JOIN passed_function p ON p.call = h.call
    WHERE (NOT EXISTS (SELECT 1 FROM service_use u WHERE u.call = h.call AND u.role = 'client') OR p.name IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM service_use u WHERE u.call = h.call AND u.role IN ('queue_worker', 'job')) -- what a worker does with a job
    UNION
    SELECT m.id, o.client, NULL FROM object o CROSS JOIN function k ON k.id = o.class CROSS JOIN function m ON m.path = k.path AND m.class = k.name AND m.kind = 'method'
    WHERE m.name NOT IN ('get', 'post') -- what has many methods is made of the client, it does not stand between
      AND (m.name IN ('intercept', 'Intercept', 'SendAsync', 'Send', 'RoundTrip', 'send', 'handle', 'call', 'filter', 'request', 'execute', 'apply', '__call__', '__invoke') OR k.id IN (SELECT class FROM small))
    UNION
    SELECT m.id, NULL, NULL FROM known k JOIN function m ON m.path = k.path AND m.class = k.name AND m.kind = 'method'
    WHERE k.id NOT IN (SELECT class FROM object) AND m.name IN ('SendAsync', 'intercept', 'apply', 'filter', 'call', 'on_request', 'interceptCall', 'send', 'handle_request', 'handle_async_request', '__call__', 'auth_flow', 'request')
    UNION -- @Bean RequestInterceptor id() { return template -> template.header(...); }
    SELECT f.id, NULL, 'openfeign' FROM service_call d JOIN function m ON m.id = d.decorates JOIN function f ON f.parent = m.id AND f.kind = 'function' AND f.parameters NOT LIKE '%,%'
    JOIN service_call h ON h.function = f.id AND h.name = 'header' AND h.receiver = f.parameters
    WHERE d.name = 'Bean'
    UNION -- Micronaut: @ClientFilter("/**") class OutboundFilter { @RequestFilter void filter(...) }
    SELECT f.id, NULL, 'micronaut-http-client' FROM service_call k CROSS JOIN function f ON f.parent = k.decorates AND f.kind = 'method'
    WHERE k.callee = 'io.micronaut.http.annotation.ClientFilter' AND EXISTS (SELECT 1 FROM call d WHERE d.decorates = f.id AND d.name IN ('RequestFilter', 'ResponseFilter'))
    UNION
    SELECT p.function, NULL, 'laravel.http' FROM service_call c JOIN passed_function p ON p.call = c.id
    WHERE c.name IN ('globalRequestMiddleware', 'globalResponseMiddleware', 'globalMiddleware')
    UNION -- Symfony: a client that stands before those of the container, #[AsDecorator('http_client')] or decorates: http_client
    SELECT m.id, NULL, 'symfony.http-client' FROM symfony_decorator d CROSS JOIN function m ON m.parent = d.class AND m.kind = 'method' AND m.name IN ('request', 'stream')
), around(function, client, library, depth) AS (
    SELECT function, client, library, 0 FROM first
    UNION
    SELECT n.function, a.client, a.library, a.depth + 1 FROM around a JOIN nested_function n ON n.outer = a.function WHERE a.depth < 2
)
SELECT DISTINCT function, client, library FROM around WHERE function IS NOT NULL
