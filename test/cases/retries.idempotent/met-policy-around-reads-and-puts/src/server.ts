import Fastify from 'fastify';
import { fleet, weather } from './clients.js';

const app = Fastify({ logger: true });

app.put<{ Params: { van: string }; Body: { town: string } }>('/vans/:van/plan', async (req, reply) => {
  const { town } = req.body;
  if (!(await weather.sunny(town))) return reply.code(409).send({ error: 'no sun there' });
  await fleet.place(req.params.van, town);
  return reply.code(204).send();
});

await app.listen({ port: 8080, host: '0.0.0.0' });
