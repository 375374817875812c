import Fastify from 'fastify';
import { pool } from './db.js';
import { objectsAt } from './sky.js';

const app = Fastify({ logger: true });

app.get<{ Params: { id: string } }>('/shows/:id', async (req, reply) => {
  const { rows } = await pool.query('SELECT title, starts_at FROM shows WHERE id = $1', [req.params.id]);
  if (rows.length === 0) return reply.code(404).send({ error: 'unknown show' });
  return { ...rows[0], objects: await objectsAt(rows[0].starts_at) };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
