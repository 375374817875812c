import Fastify from 'fastify';
import { recall, toy } from './calls.js';

const app = Fastify({ logger: true });
app.get('/toys/:id', async (req) => {
  const t = await toy(req.params.id);
  return { ...t, recalled: await recall(t.ean) };
});
await app.listen({ host: '0.0.0.0', port: 8080 });
