import Fastify from 'fastify';
import { publish } from './events.js';

const app = Fastify({ logger: true, disableRequestLogging: true });

app.post('/donations', async (req, reply) => {
  const { donor, kilos, kind } = req.body;
  publish('donation.received', {
    requestId: req.id,
    donor,
    kilos,
    kind,
    status: 'received',
    duration: 'one-off',
  });
  req.log.info('donation published');
  return reply.code(202).send();
});

app.setErrorHandler((err, req, reply) => {
  req.log.error({ err }, 'request failed');
  return reply.code(500).send({ error: 'internal' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
