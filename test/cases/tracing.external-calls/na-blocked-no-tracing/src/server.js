import Fastify from 'fastify';
import { critics } from './critics.js';

const app = Fastify({ logger: true });

app.get('/wines/:id/score', async (req) => {
  const scores = await critics(req.params.id);
  return { score: scores.reduce((a, b) => a + b, 0) / scores.length };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
