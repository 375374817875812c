import Fastify from 'fastify';
import { register } from 'prom-client';
import { db } from './lib/db.js';
import { insurer } from './lib/insurer.js';

const app = Fastify({ logger: true });

app.post<{ Body: { bike: string; days: number } }>('/loans', async (req, reply) => {
  const { bike, days } = req.body;
  const { policy } = await insurer.cover(bike, days);
  const loan = await db.loan.create({ data: { bike, days, policy } });
  return reply.code(201).send(loan);
});

app.get('/metrics', async (_req, reply) => reply.type(register.contentType).send(await register.metrics()));
await app.listen({ port: 8080, host: '0.0.0.0' });
