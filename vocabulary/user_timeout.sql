-- how long a user waits at most: timeouts of servers, handlers, gateways, ingresses and meshes
-- path: file
-- line: line
-- what: where it is set, in words
-- ms: the time in milliseconds; NULL when it is not a plain number
-- kind: server or gateway
-- arrives: 1 when it only limits how long a request may take to arrive
WITH code(path, line, what, value, kind) AS (
    SELECT coalesce(s.path, u.path), coalesce(s.line, u.line), u.library || CASE s.completeness WHEN 'connect' THEN ' time to receive a request' ELSE ' timeout' END, s.value, 'server'
    FROM service_use u JOIN setting s ON s.use = u.id AND s.name IN ('timeout', 'handler_timeout', 'answer')
    WHERE s.value IS NOT NULL AND s.source <> 'default' AND s.value NOT IN ('function', 'object')
      -- the time to read the request is not the time to answer it, when both are set
      AND NOT EXISTS (SELECT 1 FROM setting x WHERE x.use = u.id AND x.name = 'answer' AND x.value IS NOT NULL AND x.source <> 'default' AND s.name = 'timeout')
      AND u.id NOT IN (SELECT use FROM idle_use)
      AND (u.role IN ('server', 'route') OR u.role = 'timeout_wrapper' AND u.kind = 'server')
    UNION ALL
    SELECT c.path, c.line, c.library || ' timeout', c.value, 'server'
    FROM configured_use c WHERE c.role = 'server' AND c.setting = 'timeout' AND c.value IS NOT NULL
      -- gem "rack-timeout", require: "rack/timeout/base" adds nothing by itself
      AND NOT (c.library = 'rack-timeout' AND EXISTS (SELECT 1 FROM import i WHERE i.path = c.path AND i.line = c.line AND i.module = 'rack/timeout/base'))
    UNION ALL -- middleware.insert_before Rack::Runtime, Rack::Timeout, service_timeout: 8
    SELECT c.path, coalesce(t.line, c.line), 'rack-timeout', CASE WHEN t.kind = 'number' THEN CAST(CAST(CAST(t.value AS REAL) * 1000 AS INTEGER) AS TEXT) || ' ms' WHEN t.value IS NULL THEN '15000 ms' ELSE 'unknown' END, 'server'
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.value = 'Rack::Timeout' LEFT JOIN argument t ON t.call = c.id AND t.name = 'service_timeout'
    WHERE c.name IN ('use', 'insert_before', 'insert_after', 'insert', 'unshift', 'swap') AND coalesce(t.value, '') NOT IN ('0', 'false', 'nil')
    UNION ALL -- async with asyncio.timeout(seconds): await self.app(scope, receive, send)
    SELECT c.path, c.line, 'middleware that ends the request', coalesce(s.value, 'unknown'), 'server'
    FROM service_use u JOIN call c ON c.id = u.call JOIN block w ON w.function = c.function AND w.kind = 'with' AND c.line BETWEEN w.line AND w.line + 1
    LEFT JOIN setting s ON s.use = u.id AND s.name = 'timeout'
    WHERE u.role = 'timeout_wrapper' AND u.path LIKE '%.py'
      AND EXISTS (SELECT 1 FROM enclosing_block e JOIN call k ON k.block = e.block WHERE e.outer = w.id AND (k.name = 'call_next' OR k.name IN ('app', '_app', 'get_response') AND k.callee GLOB 'self.*' OR k.callee IN ('starlette.types.ASGIApp()', 'app')))
    UNION ALL -- res.setTimeout(30000), req.socket.setTimeout(30000)
    SELECT c.path, c.line, c.callee, a.value, 'server'
    FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL
    WHERE c.name = 'setTimeout' AND c.receiver REGEXP '^(req|res|request|response|reply\.raw|request\.raw|ctx\.(req|res|request|response))(\.|$)|\.(req|res|raw|socket)$|\([0-9]+,[01]\)(\.(socket|raw))?$'
    UNION ALL -- a timer that answers for the handler
    SELECT c.path, c.line, 'a timer that ends the request', a.value, 'server'
    FROM service_call c JOIN function f ON f.id = c.function JOIN argument g ON g.call = c.id AND g.position = 0 AND g.function IS NOT NULL
    JOIN argument a ON a.call = c.id AND a.position = 1
    WHERE c.callee IN ('setTimeout', 'timers.setTimeout') AND f.parameters REGEXP '(^|,)(res|response|reply|ctx|c|next)(,|$)'
      AND (EXISTS (SELECT 1 FROM trait t WHERE t.function = g.function AND t.kind = 'status' AND t.detail IN ('503', '504', '408', '500', '502'))
        OR EXISTS (SELECT 1 FROM call k WHERE k.function = g.function AND k.name IN ('send', 'json', 'end', 'sendStatus', 'destroy', 'status', 'next', 'writeHead', 'abort')))
    UNION ALL -- middleware that races the handler against a timer
    SELECT c.path, c.line, 'a race of the handler against a timer', s.value, 'server'
    FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'timeout' AND s.value IS NOT NULL
    JOIN call c ON c.id = u.call JOIN function f ON f.id = c.function LEFT JOIN function p ON p.id = f.parent
    WHERE u.role = 'timeout_wrapper' AND u.kind IS NOT 'signal' AND u.kind IS NOT 'server'
      AND (coalesce(f.parameters, '') || ',' || coalesce(p.parameters, '') REGEXP '(^|,)(next|handler)(,|$)' OR f.name IN ('intercept'))
    UNION ALL
    SELECT c.path, c.line, 'a race of the handler against a timer', a.value, 'server'
    FROM service_call c JOIN function f ON f.id = c.function JOIN service_call t ON t.path = c.path AND t.callee IN ('setTimeout', 'timers.setTimeout')
    JOIN argument a ON a.call = t.id AND a.position = 1
    WHERE c.callee = 'Promise.race' AND f.parameters REGEXP '(^|,)next(,|$)'
      AND EXISTS (SELECT 1 FROM call k WHERE k.outer = c.id AND k.name = 'next')
    UNION ALL
    SELECT path, line, tool || CASE tool WHEN 'uwsgi' THEN ' harakiri' ELSE ' timeout' END || CASE WHEN by_default THEN ' (default)' ELSE '' END, coalesce(CAST(ms AS TEXT), 'unknown'), 'server' FROM wsgi_server WHERE bounded
), gateway(path, line, what, value, unit) AS (
    SELECT n.path, n.line, 'nginx ' || n.key, n.value, 's' FROM node n JOIN document d ON d.id = n.document
    WHERE d.format = 'nginx' AND d.role = 'production' AND n.key IN ('proxy_read_timeout', 'grpc_read_timeout', 'uwsgi_read_timeout', 'fastcgi_read_timeout')
    UNION ALL
    SELECT n.path, n.line, 'ingress ' || n.key, n.value, 's' FROM node n JOIN document d ON d.id = n.document
    WHERE d.role = 'production' AND n.key IN ('nginx.ingress.kubernetes.io/proxy-read-timeout', 'nginx.org/proxy-read-timeout', 'haproxy.org/timeout-server', 'ingress.kubernetes.io/timeout-server',
        'haproxy.router.openshift.io/timeout', 'traefik.ingress.kubernetes.io/responding-timeout', 'projectcontour.io/response-timeout', 'contour.heptio.com/request-timeout', 'appgw.ingress.kubernetes.io/request-timeout', 'ambassador.io/timeout')
    UNION ALL
    SELECT n.path, n.line, 'ingress ' || n.key, n.value, 'ms' FROM node n JOIN document d ON d.id = n.document
    WHERE d.role = 'production' AND n.key IN ('konghq.com/read-timeout', 'configuration.konghq.com/read-timeout')
    UNION ALL
    SELECT n.path, n.line, d.kind || ' ' || n.key, n.value, 's' FROM node n JOIN document d ON d.id = n.document
    WHERE d.role = 'production' AND n.value IS NOT NULL AND (
          d.kind = 'VirtualService' AND n.shape = 'spec.http[].timeout'
       OR d.kind = 'HTTPRoute' AND n.shape IN ('spec.rules[].timeouts.request', 'spec.rules[].timeouts.backendRequest')
       OR d.kind = 'HTTPProxy' AND n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'spec.routes[].timeoutPolicy.response')
       OR d.kind = 'BackendConfig' AND n.shape = 'spec.timeoutSec'
       OR d.kind = 'GCPBackendPolicy' AND n.shape = 'spec.default.timeoutSec'
       OR d.kind = 'Mapping' AND n.shape = 'spec.timeout_ms'
       OR d.kind = 'ServiceProfile' AND n.shape = 'spec.routes[].timeout'
       OR d.kind = 'BackendTrafficPolicy' AND n.shape = 'spec.timeout.http.requestTimeout'
       OR d.api LIKE 'serving.knative.dev%' AND n.shape IN ('spec.template.spec.timeoutSeconds'))
    UNION ALL -- Envoy routes, serverless functions, Vercel, SAM
    SELECT n.path, n.line, n.shape, n.value, 's' FROM node n JOIN file f ON f.path = n.path
    WHERE f.role = 'production' AND n.value IS NOT NULL AND (
          n.key = 'timeout' AND n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%routes[].route.timeout')
       OR basename(n.path) = 'vercel.json' AND n.key = 'maxDuration'
       OR basename(n.path) IN ('template.yaml', 'template.yml', 'sam.yaml') AND n.shape = 'Globals.Function.Timeout'
       OR basename(n.path) = 'app.yaml' AND n.shape = 'timeout')
    UNION ALL -- cloud gateways, load balancers and functions as infrastructure code makes them
    SELECT n.path, n.line, r.kind || ' ' || n.key, n.value, t.unit
    FROM (SELECT column1 AS kind, column2 AS shape, column3 AS unit FROM (VALUES
        ('aws_apigatewayv2_integration', 'timeout_milliseconds', 'ms'), ('aws_api_gateway_integration', 'timeout_milliseconds', 'ms'), ('AWS::ApiGatewayV2::Integration', 'TimeoutInMillis', 'ms'),
        ('AWS::ApiGateway::Method', 'Integration.TimeoutInMillis', 'ms'), ('aws_lb', 'idle_timeout', 's'), ('aws_alb', 'idle_timeout', 's'), ('aws_elb', 'idle_timeout', 's'),
        ('aws_cloudfront_distribution', 'origin.custom_origin_config.origin_read_timeout', 's'),
        ('aws_lambda_function', 'timeout', 's'), ('AWS::Lambda::Function', 'Timeout', 's'), ('AWS::Serverless::Function', 'Timeout', 's'), ('AWS::CloudFront::Distribution', 'DistributionConfig.Origins.CustomOriginConfig.OriginReadTimeout', 's'),
        ('google_compute_backend_service', 'timeout_sec', 's'), ('google_compute_region_backend_service', 'timeout_sec', 's'),
        ('google_cloud_run_v2_service', 'template.timeout', 's'), ('google_cloud_run_service', 'template.spec.timeout_seconds', 's'), ('google_cloudfunctions_function', 'timeout', 's'),
        ('google_cloudfunctions2_function', 'service_config.timeout_seconds', 's'), ('azurerm_application_gateway', 'backend_http_settings.request_timeout', 's'),
        ('azurerm_cdn_frontdoor_profile', 'response_timeout_seconds', 's'))) t
    CROSS JOIN cloud_resource r ON r.kind = t.kind AND r.off = 0 CROSS JOIN node n ON n.document = r.document AND replace(n.shape, '[]', '') = t.shape AND n.value IS NOT NULL
    UNION ALL -- serverless.yml
    SELECT n.path, n.line, 'the function''s ' || n.key, n.value, 's' FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE basename(n.path) IN ('serverless.yml', 'serverless.yaml') AND n.key = 'timeout' AND n.value IS NOT NULL AND (n.shape = 'provider.timeout' OR n.shape GLOB 'functions.*.timeout')
    UNION ALL -- Spring Cloud Gateway, Zuul
    SELECT g.path, g.line, 'the gateway''s limit on ' || g.target, CAST(g.timeout AS TEXT), 'ms' FROM gateway_route g WHERE g.timeout IS NOT NULL
    UNION ALL -- haproxy
    SELECT n.path, n.line, 'haproxy timeout server', n.value, 'ms' FROM document d JOIN node n ON n.document = d.id AND n.key = 'timeout server' WHERE d.format = 'haproxy' AND d.role = 'production'
    UNION ALL -- Caddy, Traefik's files, Kong's and APISIX's
    SELECT n.path, n.line, 'caddy ' || n.key, n.value, 's' FROM document d JOIN node n ON n.document = d.id AND n.key IN ('response_header_timeout', 'read_timeout') WHERE d.format = 'caddy' AND d.role = 'production' AND n.shape LIKE '%reverse_proxy.transport.%'
    UNION ALL
    SELECT n.path, n.line, 'traefik ' || n.key, n.value, 's' FROM node n JOIN document d ON d.id = n.document WHERE d.role = 'production' AND n.key IN ('responseHeaderTimeout', 'writeTimeout') AND n.shape REGEXP '(forwardingTimeouts\.responseHeaderTimeout|respondingTimeouts\.writeTimeout)$'
    UNION ALL
    SELECT n.path, n.line, 'kong read_timeout', n.value, 'ms' FROM node n JOIN document d ON d.id = n.document WHERE d.role = 'production' AND n.shape = 'services[].read_timeout' AND EXISTS (SELECT 1 FROM node v WHERE v.document = n.document AND v.shape = '_format_version')
    UNION ALL
    SELECT n.path, n.line, 'apisix timeout', n.value, 's' FROM node n JOIN document d ON d.id = n.document WHERE d.role = 'production' AND n.shape IN ('routes[].timeout.read', 'routes[].upstream.timeout.read', 'upstreams[].timeout.read') AND EXISTS (SELECT 1 FROM node v WHERE v.document = n.document AND v.shape IN ('routes[].uri', 'routes[].uris', 'upstreams[].nodes'))
), seen AS (
    SELECT path, line, what, CASE WHEN value GLOB '[0-9]*' AND value NOT GLOB '*[a-z]*' THEN CAST(value AS REAL) ELSE duration_ms(value) END AS ms, kind FROM code
    UNION ALL
    SELECT path, line, what, CASE WHEN value NOT GLOB '*[a-zA-Z]*' THEN CAST(value AS REAL) * CASE unit WHEN 's' THEN 1000 ELSE 1 END ELSE duration_ms(value) END, 'gateway' FROM gateway
)
SELECT DISTINCT path, line, what, ms, kind, what LIKE '%time to receive a request' AS arrives FROM seen WHERE ms IS NULL OR ms > 0
