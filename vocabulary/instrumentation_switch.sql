-- libraries whose instrumentation the automatic bundle of OpenTelemetry leaves out by environment
-- library: as instrumentations name it
-- name: name of the instrumentation in the variable
-- path: file that sets it
-- line: line
-- index: library
-- typed: library TEXT
WITH bundle(name, library) AS (VALUES
    ('amqplib', 'amqplib'), ('amqplib', 'amqp-connection-manager'), ('aws-lambda', 'aws-lambda'), ('aws-sdk', 'aws-sdk'),
    ('aws-sdk', '@aws-sdk/*'), ('bunyan', 'bunyan'), ('cassandra-driver', 'cassandra-driver'), ('connect', 'connect'),
    ('dataloader', 'dataloader'), ('express', 'express'), ('generic-pool', 'generic-pool'), ('graphql', 'graphql'),
    ('grpc', '@grpc/grpc-js'), ('grpc', 'nice-grpc'), ('hapi', '@hapi/hapi'), ('http', 'http'), ('http', 'https'),
    ('http', 'node:http'), ('http', 'node:https'), ('http', 'http2'), ('http', 'axios'), ('http', '@nestjs/axios'),
    ('http', 'got'), ('http', 'node-fetch'), ('http', 'cross-fetch'), ('http', 'isomorphic-fetch'), ('http', 'superagent'),
    ('http', 'request'), ('http', 'request-promise'), ('http', 'needle'), ('http', 'stripe'), ('http', 'twilio'),
    ('http', '@sendgrid/mail'), ('http', '@slack/web-api'), ('http', 'gaxios'), ('http', 'googleapis'),
    ('ioredis', 'ioredis'), ('kafkajs', 'kafkajs'), ('knex', 'knex'), ('knex', 'objection'), ('koa', 'koa'),
    ('memcached', 'memcached'), ('mongodb', 'mongodb'), ('mongoose', 'mongoose'), ('mysql', 'mysql'), ('mysql2', 'mysql2'),
    ('mysql2', 'mysql2/promise'), ('nestjs-core', '@nestjs/core'), ('openai', 'openai'), ('oracledb', 'oracledb'),
    ('pg', 'pg'), ('pg', 'pg-pool'), ('pg', 'pg-promise'), ('pino', 'pino'), ('redis', 'redis'), ('restify', 'restify'),
    ('router', 'router'), ('socket.io', 'socket.io'), ('tedious', 'tedious'), ('tedious', 'mssql'), ('undici', 'fetch'),
    ('undici', 'undici'), ('undici', 'undici-fetch'), ('undici', 'ky'), ('undici', 'ofetch'), ('undici', 'wretch'),
    ('undici', 'redaxios'), ('undici', 'graphql-request'), ('undici', 'openapi-fetch'), ('undici', 'openai'),
    ('undici', '@anthropic-ai/sdk'), ('undici', '@octokit/rest'), ('undici', '@octokit/core'), ('undici', 'resend'),
    ('undici', '@elastic/elasticsearch'), ('winston', 'winston')
), given AS (
    SELECT path, line, name, ',' || replace(lower(value), ' ', '') || ',' AS list FROM environment
    WHERE name IN ('OTEL_NODE_DISABLED_INSTRUMENTATIONS', 'OTEL_NODE_ENABLED_INSTRUMENTATIONS') AND role = 'production' AND value <> ''
)
SELECT b.library, b.name, min(g.path) AS path, min(g.line) AS line FROM bundle b JOIN given g
WHERE CASE g.name WHEN 'OTEL_NODE_DISABLED_INSTRUMENTATIONS' THEN instr(g.list, ',' || b.name || ',') > 0 ELSE instr(g.list, ',' || b.name || ',') = 0 END
GROUP BY b.library, b.name
