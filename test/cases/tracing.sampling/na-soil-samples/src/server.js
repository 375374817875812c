import Fastify from 'fastify';
import { Sampler } from './sampler.js';

const app = Fastify({ logger: true });
const sampler = new Sampler({ ratio: 0.1 });

app.post('/fields/:field/samples', async (req, reply) => {
  const chosen = sampler.shouldSample(req.body.cores);
  await sampler.store(req.params.field, chosen);
  req.log.info({ field: req.params.field, samples: chosen.length }, 'soil samples taken');
  return reply.code(201).send({ samples: chosen.length });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
