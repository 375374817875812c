-- outbound calls that become spans: through an instrumentation of their library, or a span made by hand around them
-- call: call.id of the outbound call
-- path: what covers it
-- line: line
-- by: what covers it
-- state: on, off-default
-- passes: 1 when the trace context travels with the call
-- index: call
WITH cover(library, micrometer, path, line, by, state) AS MATERIALIZED ( -- by library: calls are many
    SELECT l.library, i.by = 'micrometer-tracing', min(i.path), min(i.line), min(i.by), max(i.state)
    FROM (SELECT DISTINCT library FROM outbound_call WHERE scope = 'service') l JOIN instrumentation_covers i
  ON i.outgoing AND (i.library = l.library OR i.library LIKE '%*' AND l.library LIKE replace(i.library, '*', '%')
     OR i.library = '@prisma/client' AND l.library LIKE '%prisma%' OR i.library = 'pg' AND l.library IN ('pg', 'pg-pool', 'pg-promise')
     OR i.library = 'mysql2' AND l.library LIKE 'mysql2%' OR i.library = 'mongodb' AND l.library = 'mongoose'
     OR i.library IN ('mysql2', 'pg', 'mysql', 'tedious', 'better-sqlite3') AND l.library IN ('knex', 'sequelize', 'typeorm', 'objection', 'drizzle-orm', 'kysely', 'mikro-orm', '@mikro-orm/core', 'pg-promise', 'slonik')
     AND EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = 'npm' AND d.name = i.library AND d.direct = 1)
     OR i.library = (SELECT t.transport FROM carried_by t WHERE t.library = l.library) AND i.by NOT LIKE '@opentelemetry/auto%'
     OR i.library IN ('http', 'node:http') AND l.library IN ('http', 'https', 'node:http', 'node:https'))
    GROUP BY 1, 2
), seen(call, library, built) AS MATERIALIZED (
    SELECT o.call, o.library, EXISTS (SELECT 1 FROM call b WHERE b.id = coalesce(o.made_by, o.call) AND b.callee REGEXP '(WebClient|RestClient)\.(builder|create)\b|client\.RestTemplate$')
    FROM outbound_call o WHERE o.scope = 'service'
)
SELECT o.call, min(c.path) AS path, min(c.line) AS line, min(c.by) AS by, max(c.state) AS state, 1 AS passes
FROM seen o JOIN cover c ON c.library = o.library WHERE NOT (c.micrometer AND o.built) GROUP BY o.call
UNION ALL
SELECT o.call, s.path, s.line, 'a span made by hand', 'on',
       EXISTS (SELECT 1 FROM service_use p WHERE p.role = 'propagator' AND p.kind = 'inject' AND p.function = o.function)
FROM outbound_call o JOIN span_function b ON b.function = o.function JOIN call s ON s.id = b.span
WHERE o.scope = 'service' AND o.role = 'op' AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
UNION ALL -- the client itself is handed to the work inside a span
SELECT o.call, s.path, s.line, 'a span made by hand', 'on', 0
FROM outbound_call o JOIN argument a ON a.origin = o.call JOIN call k ON k.id = a.call JOIN span_function b ON b.function = k.function AND b.depth = 0 JOIN call s ON s.id = b.span
WHERE o.scope = 'service' AND o.role = 'client' AND EXISTS (SELECT 1 FROM tracer t WHERE t.state <> 'off')
