import Fastify from 'fastify';
import { orders } from './orders.js';

const app = Fastify({ logger: true, disableRequestLogging: true });
app.register(orders, { prefix: '/orders' });
await app.listen({ port: 8080, host: '0.0.0.0' });
