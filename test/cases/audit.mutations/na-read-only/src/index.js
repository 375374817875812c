const fastify = require('fastify')();
const { Pool } = require('pg');
const pool = new Pool();

fastify.get('/departures/:stop', async (request) => {
  const { rows } = await pool.query('SELECT line, departs_at FROM departures WHERE stop = $1', [request.params.stop]);
  return rows;
});

fastify.listen({ port: 8080 });
