import Fastify from 'fastify';
import { table } from './table.js';

const app = Fastify({ logger: true });

app.get('/harbours/:harbour/tides', async (req, reply) => {
  const tides = await table(req.params.harbour);
  return tides ?? reply.code(502).header('retry-after', '60').send({ error: 'no table' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
