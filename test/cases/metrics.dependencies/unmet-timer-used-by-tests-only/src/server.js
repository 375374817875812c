import Fastify from 'fastify';
import { register } from 'prom-client';
import { find, supplierPrice } from './parts.js';

const app = Fastify({ logger: true });

app.get('/parts/:number', async (req, reply) => {
  const part = await find(req.params.number);
  if (!part) return reply.code(404).send({ error: 'unknown part' });
  return { ...part, cents: await supplierPrice(part.number) };
});

app.get('/metrics', async (_req, reply) => reply.type(register.contentType).send(await register.metrics()));
await app.listen({ port: 8080, host: '0.0.0.0' });
