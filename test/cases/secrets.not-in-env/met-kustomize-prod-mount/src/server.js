import Fastify from 'fastify';
import { pool } from './store.js';

const app = Fastify({ logger: true });
app.get('/races/:id', async (req) => {
  const { rows } = await pool.query('select boat, finish from results where race = $1', [req.params.id]);
  return rows;
});
await app.listen({ host: '0.0.0.0', port: 8080 });
