import Fastify from 'fastify';
import { Histogram, register } from 'prom-client';
import { findOne } from './db.js';

const app = Fastify({ logger: true });
const seconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'request duration',
  labelNames: ['status'],
});

app.addHook('onResponse', async (_req, reply) => {
  seconds.observe({ status: String(reply.statusCode) }, reply.elapsedTime / 1000);
});

app.get<{ Params: { id: string } }>('/candidates/:id', async (req, reply) => {
  const row = await findOne(req.params.id);
  if (!row) return reply.code(404).send({ error: 'not found' });
  return row;
});
app.get('/metrics', async () => register.metrics());

await app.listen({ port: 8080, host: '0.0.0.0' });
