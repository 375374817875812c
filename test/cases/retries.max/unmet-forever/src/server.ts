import Fastify from 'fastify';
import { cabs } from './fleet.js';

const app = Fastify({ logger: true });
app.get<{ Params: { d: string } }>('/districts/:d/cabs', async (req) => cabs(req.params.d));
await app.listen({ port: 8080, host: '0.0.0.0' });
