-- outbound calls that become spans: through an instrumentation of their library, or a span made by hand around them
-- call: call.id of the outbound call
-- path: what covers it
-- line: line
-- by: what covers it
-- state: on, off-default
-- passes: 1 when the trace context travels with the call
-- index: call
WITH part(use, client) AS MATERIALIZED ( -- an instrumentation of one client alone: a transport or plugin it is made with, instrument_client(client)
    SELECT u.id, h.client FROM service_use u JOIN client_chain h ON h.call = u.call WHERE u.role = 'instrumentation' AND u.kind = 'transport'
    UNION
    SELECT u.id, a.origin FROM service_use u JOIN argument a ON a.call = u.call AND a.origin IS NOT NULL JOIN service_use c ON c.call = a.origin AND c.role = 'client' WHERE u.role = 'instrumentation'
), cover(library, micrometer, path, line, by, state) AS MATERIALIZED ( -- by library: calls are many
    SELECT l.library, i.by = 'micrometer-tracing', min(i.path), min(i.line), min(i.by), max(i.state)
    FROM (SELECT DISTINCT library FROM outbound_call WHERE scope = 'service' AND call IS NOT NULL) l JOIN instrumentation_covers i
  ON i.outgoing AND NOT ((i.use IS NULL OR i.library = '*') AND l.library IN (SELECT library FROM instrumentation_off)) AND (i.use IS NULL OR i.use NOT IN (SELECT use FROM part)) AND (i.library = l.library OR i.library LIKE '%*' AND l.library LIKE replace(i.library, '*', '%')
     OR i.library = '@prisma/client' AND l.library LIKE '%prisma%' OR i.library = 'pg' AND l.library IN ('pg', 'pg-pool', 'pg-promise')
     OR i.library = 'mysql2' AND l.library LIKE 'mysql2%' OR i.library = 'mongodb' AND l.library = 'mongoose'
     OR i.library IN ('mysql2', 'pg', 'mysql', 'tedious', 'better-sqlite3') AND l.library IN ('knex', 'sequelize', 'typeorm', 'objection', 'drizzle-orm', 'kysely', 'mikro-orm', '@mikro-orm/core', 'pg-promise', 'slonik')
     AND EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = 'npm' AND d.name = i.library AND d.direct = 1)
     OR i.library = (SELECT t.transport FROM carried_by t WHERE t.library = l.library) AND i.by NOT LIKE '@opentelemetry/auto%'
     OR i.library IN ('http', 'node:http') AND l.library IN ('http', 'https', 'node:http', 'node:https'))
    GROUP BY 1, 2
), seen(call, library, built) AS MATERIALIZED (
    SELECT o.call, o.library, EXISTS (SELECT 1 FROM call b WHERE b.id = coalesce(o.made_by, o.call) AND b.callee REGEXP '(WebClient|RestClient)\.(builder|create)\b|client\.RestTemplate$')
    FROM outbound_call o WHERE o.scope = 'service' AND o.call IS NOT NULL
)
SELECT o.call, min(c.path) AS path, min(c.line) AS line, min(c.by) AS by, max(c.state) AS state, 1 AS passes
FROM seen o JOIN cover c ON c.library = o.library WHERE NOT (c.micrometer AND o.built) GROUP BY o.call
UNION ALL
SELECT o.call, i.path, i.line, i.by, i.state, 1
FROM part p JOIN instrumentation_covers i ON i.use = p.use AND i.outgoing JOIN outbound_call o ON o.library = i.library AND o.scope = 'service'
WHERE o.call = p.client OR o.made_by = p.client OR o.made_by = (SELECT w.call FROM service_use w WHERE w.id = p.use) OR o.made_by IN (SELECT h.call FROM client_chain h WHERE h.client = p.client)
   OR o.role = 'op' AND o.made_by IS NULL AND NOT EXISTS (SELECT 1 FROM service_use c WHERE c.role = 'client' AND c.library = o.library AND c.call NOT IN (SELECT client FROM part)) -- no other client it could be
UNION ALL
SELECT o.call, s.path, s.line, 'a span made by hand', 'on',
       EXISTS (SELECT 1 FROM service_use p WHERE p.role = 'propagator' AND p.kind = 'inject' AND p.function = o.function)
FROM outbound_call o JOIN span_function b ON b.function = o.function JOIN call s ON s.id = b.span
WHERE o.scope = 'service' AND o.role = 'op' AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION ALL -- the client itself is handed to the work inside a span
SELECT o.call, s.path, s.line, 'a span made by hand', 'on', 0
FROM outbound_call o JOIN argument a ON a.origin = o.call JOIN call k ON k.id = a.call JOIN span_function b ON b.function = k.function AND b.depth = 0 JOIN call s ON s.id = b.span
WHERE o.scope = 'service' AND o.role = 'client' AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
