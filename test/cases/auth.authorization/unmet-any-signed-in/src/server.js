import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import orders from './orders.js';
import users from './users.js';

const app = Fastify({ logger: true });
await app.register(jwt, { secret: process.env.JWT_SECRET });
app.addHook('onRequest', async (req) => { await req.jwtVerify(); });
await app.register(orders, { prefix: '/orders' });
await app.register(users, { prefix: '/users' });
await app.listen({ port: 3000, host: '0.0.0.0' });
