import Fastify from 'fastify';
import { piece, price } from './clients.js';

const app = Fastify({ logger: true, requestTimeout: 10_000 });
app.get('/plan/:id', async (req) => {
  const [p, c] = await Promise.all([piece(req.params.id), price(req.params.id)]);
  return { ...p, ...c };
});
await app.listen({ host: '0.0.0.0', port: 8080 });
