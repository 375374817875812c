import Fastify from 'fastify';
import { general, search } from './limiters.js';
import { products } from './products.js';

const app = Fastify({ logger: true, trustProxy: true });
app.addHook('onRequest', general);

app.get('/products/:id', async (req, reply) => products.get(req.params.id) ?? reply.code(404).send());

app.get('/search', { onRequest: search }, async (req) =>
  [...products.values()].filter((p) => p.title.includes(req.query.q ?? '')));

await app.listen({ port: 3000, host: '0.0.0.0' });
