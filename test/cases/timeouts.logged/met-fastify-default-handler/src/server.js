import Fastify from 'fastify';
import { load } from './load.js';
const app = Fastify({ logger: true });
app.get('/x/:id', async (req) => load(req.params.id));
await app.listen({ port: 8080 });
