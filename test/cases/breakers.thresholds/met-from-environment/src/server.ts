import Fastify from 'fastify';
import { result } from './lab.js';

const app = Fastify({ logger: true });
app.get<{ Params: { s: string } }>('/samples/:s', async (req) => result(req.params.s));
await app.listen({ port: 8080, host: '0.0.0.0' });
