const fastify = require('fastify');
const { enqueue } = require('./queue');
const { pool } = require('./db');
const worker = require('./worker');

const app = fastify({ logger: true, connectionTimeout: 20000, requestTimeout: 10000, keepAliveTimeout: 5000 });

app.post('/prints', async (req, reply) => {
  const { rows } = await pool.query('INSERT INTO prints (photo) VALUES ($1) RETURNING id', [req.body.photo]);
  await enqueue(rows[0].id);
  return reply.code(202).send(rows[0]);
});

app.listen({ port: 8080, host: '0.0.0.0' });
worker.run(app.log);
