import Fastify from 'fastify';
import guardrails from './plugins/guardrails.js';
import recipes from './routes/recipes.js';

const app = Fastify({ logger: true });
await app.register(guardrails);
await app.register(recipes, { prefix: '/v1' });
await app.listen({ port: 3000, host: '0.0.0.0' });
