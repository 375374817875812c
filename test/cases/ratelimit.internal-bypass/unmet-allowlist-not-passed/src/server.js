import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { limits } from './config.js';
import { levels } from './levels.js';

const app = Fastify({ logger: true, trustProxy: true });

await app.register(rateLimit, {
  max: limits.max,
  timeWindow: limits.window,
});

app.get('/levels/:sku', async (req) => ({ sku: req.params.sku, level: levels.get(req.params.sku) ?? 0 }));

app.post('/levels/:sku', async (req) => {
  levels.set(req.params.sku, req.body.level);
  return { ok: true };
});

await app.listen({ port: 3000, host: '0.0.0.0' });
