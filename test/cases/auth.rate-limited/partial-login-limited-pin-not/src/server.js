import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import rateLimit from '@fastify/rate-limit';
import { login } from './login.js';

const app = Fastify({ logger: true });
await app.register(rateLimit, { global: false });
await app.register(jwt, { secret: process.env.JWT_KEY });
await app.register(login);
await app.register(async (inner) => {
  inner.addHook('onRequest', (req) => req.jwtVerify());
  inner.get('/visits', async (req) => ({ member: req.user.sub, visits: [] }));
});
await app.listen({ port: 3000, host: '0.0.0.0' });
