import Fastify from 'fastify';
import event from './plugins/event.js';
import { exits } from './routes/exits.js';

const app = Fastify({ logger: true, disableRequestLogging: true });
await app.register(event);
await app.register(exits, { prefix: '/v1' });
await app.listen({ port: 8080, host: '0.0.0.0' });
