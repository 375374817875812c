const fastify = require('fastify')();
const { Pool } = require('pg');
const pool = new Pool();

fastify.post('/readings', async (request) => {
  const { probe, celsius } = request.body;
  await pool.query('INSERT INTO readings (probe, celsius) VALUES ($1, $2)', [probe, celsius]);
  return { ok: true };
});

fastify.listen({ port: 8080 });
