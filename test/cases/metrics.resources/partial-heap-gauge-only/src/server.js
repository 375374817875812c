import Fastify from 'fastify';
import { registry } from './metrics.js';
import { rounds } from './rounds.js';

const app = Fastify({ logger: true });
app.register(rounds, { prefix: '/rounds' });
app.get('/metrics', async (_req, reply) => reply.type(registry.contentType).send(await registry.metrics()));
await app.listen({ port: 8080, host: '0.0.0.0' });
