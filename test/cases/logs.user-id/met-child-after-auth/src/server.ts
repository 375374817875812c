import Fastify from 'fastify';
import { installSession } from './session.js';
import { goals } from './goals.js';

const app = Fastify({ logger: true });
installSession(app);
app.register(goals, { prefix: '/goals' });

await app.listen({ port: 8080, host: '0.0.0.0' });
