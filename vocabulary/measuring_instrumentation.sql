-- instrumentations of OpenTelemetry that record how long requests take beside their spans, as soon as a meter provider is set
-- path: file
-- line: line
-- call: call.id that puts it in place; NULL when a launcher does
-- side: server or client
-- library: of a client, whose calls it measures: * of each over HTTP; NULL what is made with it
-- state: on, off-default or off
-- note: what measures
-- typed: side TEXT, library TEXT
WITH sent(family, state) AS MATERIALIZED (
    SELECT 'python', max(CASE e.state WHEN 'on' THEN 2 WHEN 'off-default' THEN 1 ELSE 0 END) FROM exported_metric e WHERE e.library = 'opentelemetry' AND e.path LIKE '%.py'
    UNION ALL
    SELECT 'go', max(CASE e.state WHEN 'on' THEN 2 WHEN 'off-default' THEN 1 ELSE 0 END) FROM exported_metric e WHERE e.library = 'go.opentelemetry.io/otel'
), younger(name) AS MATERIALIZED ( -- routers whose instrumentation measures only of late
    SELECT CASE WHEN d.name LIKE '%otelgin' THEN 'otelgin' ELSE 'otelecho' END FROM dependency d
    WHERE d.ecosystem = 'go' AND d.name IN ('go.opentelemetry.io/contrib/instrumentation/github.com/gin-gonic/gin/otelgin', 'go.opentelemetry.io/contrib/instrumentation/github.com/labstack/echo/otelecho')
      AND CAST(substr(coalesce(d.resolved, d.constraint_text), 4) AS INTEGER) >= 60
), client(part, library) AS (VALUES ('requests', 'requests'), ('urllib', 'urllib.request'), ('urllib3', 'urllib3'), ('httpx', 'httpx'), ('aiohttp_client', 'aiohttp'), ('aiohttp-client', 'aiohttp')
), seen(path, line, call, side, family, library, of) AS (
    SELECT u.path, u.line, u.call, CASE WHEN c.callee REGEXP '\.(requests|urllib|urllib3|httpx|aiohttp_client)\.' THEN 'client' ELSE 'server' END, 'python', u.library, (SELECT x.library FROM client x WHERE c.callee LIKE 'opentelemetry.instrumentation.' || x.part || '.%')
    FROM service_use u CROSS JOIN call c ON c.id = u.call
    WHERE u.role = 'instrumentation' AND u.library = 'opentelemetry.instrumentation'
      AND c.callee REGEXP '^opentelemetry\.instrumentation\.(requests|urllib|urllib3|httpx|aiohttp_client|fastapi|flask|django|starlette|asgi|wsgi|falcon|pyramid|tornado|aiohttp_server)\.'
    UNION ALL
    SELECT u.path, u.line, u.call, CASE WHEN c.callee REGEXP 'otelhttp\.(NewTransport|Get|Post|Head)$|otelgrpc\.(NewClientHandler|UnaryClientInterceptor)$' THEN 'client' ELSE 'server' END, 'go', u.library, NULL
    FROM service_use u CROSS JOIN call c ON c.id = u.call
    WHERE u.role = 'instrumentation' AND u.library = 'go.opentelemetry.io/contrib'
      AND (c.callee REGEXP 'otelhttp\.(New(Handler|Middleware|Transport)|Get|Post|Head)$|otelgrpc\.(New(Server|Client)Handler|Unary(Server|Client)Interceptor)$|otelconnect\.NewInterceptor$|otelfiber(/v\d)?\.Middleware$|gofiber/contrib/v\d/otel\.Middleware$'
           OR EXISTS (SELECT 1 FROM younger y WHERE c.callee LIKE '%' || y.name || '.Middleware'))
)
SELECT s.path, s.line, s.call, s.side, s.of AS library, CASE n.state WHEN 2 THEN 'on' WHEN 1 THEN 'off-default' ELSE 'off' END AS state, s.library || ' measures each request' AS note
FROM seen s JOIN sent n ON n.family = s.family
UNION ALL -- one call that sets up all of it
SELECT u.path, u.line, u.call, x.side, '*', coalesce((SELECT max(t.state) FROM tracer t WHERE t.call = u.call), 'on'), u.library || ' measures each request'
FROM service_use u JOIN (SELECT 'server' AS side UNION ALL SELECT 'client') x WHERE u.role = 'instrumentation' AND u.library = 'azure-monitor-opentelemetry'
UNION ALL -- the launcher loads the packages that are there, and sends metrics unless it is told not to
SELECT t.path, t.line, NULL, CASE WHEN d.name REGEXP '(requests|urllib3?|httpx|aiohttp-client)$' THEN 'client' ELSE 'server' END, (SELECT x.library FROM client x WHERE d.name LIKE '%-instrumentation-' || x.part), t.state, d.name || ' measures each request'
FROM tracer t CROSS JOIN dependency d ON d.ecosystem = 'pypi' AND d.direct = 1
  AND d.name REGEXP '^opentelemetry-instrumentation-(requests|urllib3?|httpx|aiohttp-client|fastapi|flask|django|starlette|asgi|wsgi|falcon|pyramid|tornado|aiohttp-server)$'
WHERE t.library = 'opentelemetry-instrument' AND NOT EXISTS (SELECT 1 FROM env_switch e WHERE e.name = 'OTEL_METRICS_EXPORTER' AND e.value = 'none')
