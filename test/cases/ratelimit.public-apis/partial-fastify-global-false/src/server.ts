import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import { recipes } from './recipes.js';

const app = Fastify({ logger: true, trustProxy: true });

await app.register(rateLimit, { global: false });

app.get('/v1/recipes', async () => recipes);

app.get<{ Params: { id: string } }>('/v1/recipes/:id', async (request, reply) => {
  const found = recipes.find((recipe) => recipe.id === request.params.id);
  return found ?? reply.code(404).send({ error: 'no such recipe' });
});

app.get<{ Querystring: { q: string } }>(
  '/v1/search',
  { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } },
  async (request) => {
    const wanted = (request.query.q ?? '').toLowerCase();
    return recipes.filter((recipe) => recipe.title.toLowerCase().includes(wanted));
  },
);

await app.listen({ port: 8080, host: '0.0.0.0' });
