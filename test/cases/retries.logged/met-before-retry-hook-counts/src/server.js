import Fastify from 'fastify';
import { airspace, thermals } from './flights.js';
import { register } from './metrics.js';

const app = Fastify({ logger: true });

app.get('/fields/:field', async (req) => {
  const [lift, zone] = await Promise.all([thermals(req.params.field), airspace(req.params.field)]);
  return { fly: zone.open && lift.metresPerSecond > 1.5 };
});

app.get('/metrics', async (_req, reply) => reply.type(register.contentType).send(await register.metrics()));
await app.listen({ port: 8080, host: '0.0.0.0' });
