import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 6 });
const app = Fastify({ logger: true });

app.put('/leases/:id/rent', async (req, reply) => {
  await pool.query('UPDATE lease SET rent_cents = $2, changed_by = $3 WHERE id = $1', [
    req.params.id,
    req.body.rentCents,
    req.headers['x-user'],
  ]);
  return reply.code(204).send();
});

await app.listen({ host: '0.0.0.0', port: 8080 });
