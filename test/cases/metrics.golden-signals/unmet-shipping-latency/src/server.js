import Fastify from 'fastify';
import { links } from './links.js';

const app = Fastify({ logger: true });

app.get('/links', async (req) => {
  const maxLatency = Number(req.query.maxLatency ?? 100);
  return links
    .find({ 'latency.p95': { $lte: maxLatency } })
    .project({ name: 1, latency: 1, throughput: 1, errorRate: 1 })
    .toArray();
});

app.post('/links', async (req, reply) => {
  const { name, latency, throughput, errorRate } = req.body;
  const { insertedId } = await links.insertOne({ name, latency, throughput, errorRate });
  return reply.code(201).send({ id: insertedId });
});

await app.listen({ port: 3000, host: '0.0.0.0' });
