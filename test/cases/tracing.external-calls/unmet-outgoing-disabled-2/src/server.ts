import Fastify from 'fastify';
import { kilowattHours } from './irradiance.js';
import { roof } from './roofs.js';

const app = Fastify({ logger: true });

app.get<{ Params: { id: string } }>('/roofs/:id/yield', async (req, reply) => {
  const found = await roof(req.params.id);
  if (!found) return reply.code(404).send({ error: 'unknown roof' });
  return { yearly: found.area * 0.2 * (await kilowattHours(found.lat, found.lon)) };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
