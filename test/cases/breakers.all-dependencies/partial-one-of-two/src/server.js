import Fastify from 'fastify';
import { ideas } from './ideas.js';
import { stock } from './stock.js';

const app = Fastify({ logger: true });
app.get('/plants/:id', async (req) => ({ stock: await stock(req.params.id), goesWith: await ideas(req.params.id) }));
await app.listen({ port: 8080, host: '0.0.0.0' });
