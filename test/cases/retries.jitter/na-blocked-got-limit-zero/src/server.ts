import Fastify from 'fastify';
import { species } from './species.js';

const app = Fastify({ logger: true });

app.get<{ Params: { id: string } }>('/finds/:id', async (req) => {
  const { name, edible } = await species(req.params.id);
  return { name, advice: edible ? 'ask an expert first' : 'leave it' };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
