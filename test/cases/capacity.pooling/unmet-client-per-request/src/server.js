import Fastify from 'fastify';
import Piscina from 'piscina';
import { withDb } from './with-db.js';

const app = Fastify({ logger: true });
const pool = new Piscina({
  filename: new URL('./render.js', import.meta.url).href,
  minThreads: 2,
  maxThreads: 8,
});

app.get('/documents/:id', async (req) => withDb(async (db) =>
  (await db.query('select id, title from documents where id = $1', [req.params.id])).rows[0]));

app.post('/documents', async (req, reply) => {
  const pdf = await pool.run({ html: req.body.html });
  const { id } = await withDb(async (db) =>
    (await db.query('insert into documents (title, pdf) values ($1, $2) returning id', [req.body.title, pdf])).rows[0]);
  return reply.code(201).send({ id });
});

await app.listen({ port: 3000, host: '0.0.0.0' });
