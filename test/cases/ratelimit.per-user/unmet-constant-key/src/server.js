import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { tenantOf } from './tenants.js';
import { translate } from './engine.js';

const app = Fastify({ logger: true });

app.addHook('onRequest', async (req, reply) => {
  req.tenant = tenantOf(req.headers['x-api-key']);
  if (!req.tenant) return reply.code(401).send({ error: 'unknown key' });
});

await app.register(rateLimit, {
  max: 5000,
  timeWindow: '1 minute',
  keyGenerator: () => 'translate-api',
});

app.post('/translate', async (req) => ({ text: translate(req.body.text, req.body.to) }));

await app.listen({ port: 3000 });
