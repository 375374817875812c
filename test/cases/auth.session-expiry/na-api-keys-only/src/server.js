import Fastify from 'fastify';
import { deviceFor } from './device-for.js';
import { db } from './db.js';

const app = Fastify({ logger: true });

app.addHook('onRequest', async (req, reply) => {
  req.device = await deviceFor(req.headers['x-api-key']);
  if (!req.device) {
    req.log.warn({ ip: req.ip }, 'unknown api key');
    return reply.code(401).send();
  }
});

app.post('/readings', async (req, reply) => {
  await db.collection('readings').insertOne({ device: req.device, at: new Date(), value: Number(req.body.value) });
  return reply.code(202).send();
});

await app.listen({ port: 3000, host: '0.0.0.0' });
