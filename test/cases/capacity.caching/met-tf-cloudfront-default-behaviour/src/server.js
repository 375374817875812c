import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ max: 10 });
const app = Fastify({ logger: true });

app.get('/seeds', async (req) =>
  (await pool.query('select id, name, price from seeds where family = $1', [req.query.family])).rows);
app.get('/seeds/:id', async (req) =>
  (await pool.query('select * from seeds where id = $1', [req.params.id])).rows[0]);
app.post('/orders', async (req, reply) => {
  await pool.query('insert into orders (seed, bags) values ($1, $2)', [req.body.seed, req.body.bags]);
  return reply.code(201).send();
});

await app.listen({ host: '0.0.0.0', port: 8080 });
