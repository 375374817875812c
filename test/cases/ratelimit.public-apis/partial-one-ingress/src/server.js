import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const app = Fastify({ logger: true });

app.get('/events', async () => (await pool.query('select id, title from events')).rows);

app.post('/orders', async (req, reply) => {
  const { rows } = await pool.query(
    'insert into orders (event_id, seats) values ($1, $2) returning id',
    [req.body.eventId, req.body.seats],
  );
  return reply.code(201).send(rows[0]);
});

await app.listen({ port: 3000, host: '0.0.0.0' });
