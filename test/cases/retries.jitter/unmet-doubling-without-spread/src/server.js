import Fastify from 'fastify';
import { quality } from './edges.js';

const app = Fastify({ logger: true });

app.get('/lines/:line', async (req) => {
  const { jitterMs, lossPercent } = await quality(req.params.line);
  return { good: jitterMs < 30 && lossPercent < 1, jitterMs, lossPercent };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
