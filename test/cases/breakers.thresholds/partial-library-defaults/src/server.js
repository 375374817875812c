import Fastify from 'fastify';
import { poem } from './poems.js';

const app = Fastify({ logger: true });
app.get('/poems/:day', async (req) => poem(req.params.day));
await app.listen({ port: 8080, host: '0.0.0.0' });
