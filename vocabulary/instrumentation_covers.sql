-- libraries whose calls a registered instrumentation turns into spans
-- path: file
-- line: line
-- unit: unit of its file
-- library: the covered library; a trailing * stands for more
-- by: what covers it
-- incoming: 1 when it sees requests that come in
-- outgoing: 1 when it sees calls that go out
-- serves: 1 when it continues the context of the requests or messages that the service handles
-- state: of the tracer behind it: on, off-default
-- use: use.id where code registers it; NULL in configuration
-- index: library
-- typed: library TEXT
WITH live AS (
    SELECT max(state = 'on') AS some, max(state IN ('on', 'off-default')) AS any FROM tracer
), found AS (
SELECT u.path, u.line, u.unit, s.value AS library, u.library AS by,
       NOT EXISTS (SELECT 1 FROM setting o WHERE o.use = u.id AND o.name = 'incoming_off' AND o.value = 'yes') AS incoming,
       NOT EXISTS (SELECT 1 FROM setting o WHERE o.use = u.id AND o.name = 'outgoing_off' AND o.value = 'yes') AS outgoing,
       CASE WHEN l.some THEN 'on' ELSE 'off-default' END AS state, u.id AS use
FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'instruments' JOIN live l ON l.any = 1
WHERE u.role = 'instrumentation'
  AND NOT EXISTS (SELECT 1 FROM setting o WHERE o.use = u.id AND o.name = 'enabled' AND o.value IN ('false', 'no'))
  AND NOT EXISTS (SELECT 1 FROM setting o WHERE o.use = u.id AND o.name = s.value AND o.value = 'false')
  AND u.path IN (SELECT path FROM loaded_file)
  -- it gives the name of a driver; under another name no database is opened with it
  AND NOT EXISTS (SELECT 1 FROM call c WHERE c.id = u.call AND c.callee GLOB '*sql.Register' AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.origin = c.id))
  -- a transport that no client is made with
  AND NOT EXISTS (SELECT 1 FROM call c WHERE c.id = u.call AND c.name IN ('NewTransport', 'NewRoundTripper') AND c.outer IS NULL
                  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.origin = c.id) AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.origin = c.id OR a.path = c.path AND a.line = c.line AND a.function IS c.function AND a.value = c.callee || '()')
                  AND NOT EXISTS (SELECT 1 FROM trait t WHERE t.function = c.function AND t.kind = 'return' AND t.detail GLOB '*' || c.name || '()*'))
  AND NOT (u.library LIKE '@opentelemetry/auto%' AND s.value IN (SELECT w.library FROM instrumentation_switch w))
  AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off' AND (t.library = u.library OR t.kind = 'sdk' OR u.library LIKE '@opentelemetry/%'))
UNION
SELECT c.path, c.line, c.unit, c.value, c.library, 1, 1, 'on', NULL
FROM configured_use c JOIN tracer t ON t.library = c.library AND t.path = c.path AND t.line = c.line AND t.state <> 'off'
WHERE c.role = 'instrumentation' AND c.setting = 'instruments'
  AND c.value NOT IN (SELECT w.library FROM instrumentation_switch w)
  AND NOT EXISTS (SELECT 1 FROM configured_use x WHERE x.role = 'instrumentation' AND x.setting IS NULL AND x.path = c.path AND x.line = c.line AND lower(x.value) IN ('false', '0', 'no', 'off'))
UNION -- what the class path brings into the same service; a launcher or a variable may stand in a manifest elsewhere
SELECT c.path, c.line, c.unit, c.value, c.library, 1, 1, 'on', NULL
FROM configured_use c JOIN tracer t ON t.library = c.library AND (t.unit = c.unit OR t.call IS NULL) AND t.state <> 'off'
WHERE c.role = 'instrumentation' AND c.kind = 'sdk' AND c.setting = 'instruments'
  AND NOT EXISTS (SELECT 1 FROM configured_use x WHERE x.role = 'instrumentation' AND x.setting IS NULL AND x.path = c.path AND x.line = c.line AND lower(x.value) IN ('false', '0', 'no', 'off'))
)
SELECT f.path, f.line, f.unit, f.library, f.by, f.incoming, f.outgoing,
       f.incoming AND (f.library IN ('server', '*', 'http', 'node:http', 'next', 'hono', '@grpc/grpc-js', 'amqplib', 'kafkajs', 'bullmq', 'aws-lambda', 'flask', 'django', 'fastapi', 'starlette',
                                     'falcon', 'tornado.web', 'aiohttp.web', 'pyramid', 'asgi', 'wsgi', 'celery', 'Microsoft.AspNetCore')
                       OR f.library IN ('fastify', 'express', 'koa', '@hapi/hapi') AND f.by NOT LIKE '@opentelemetry/instrumentation%') AS serves, -- that one names the route of a span that http has made
       f.state, f.use
FROM found f
