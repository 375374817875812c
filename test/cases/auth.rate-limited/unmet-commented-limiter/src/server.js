import Fastify from 'fastify';
import jwt from '@fastify/jwt';
// import rateLimit from '@fastify/rate-limit';
import { login } from './login.js';
import { db } from './db.js';

const app = Fastify({ logger: true });
await app.register(jwt, { secret: process.env.JWT_SECRET, sign: { expiresIn: '2h' } });
// await app.register(rateLimit, { global: false });

app.post('/login', {
  // config: { rateLimit: { max: 5, timeWindow: '1 minute' } },
}, login);

app.get('/orders', { onRequest: (req) => req.jwtVerify() }, async (req) =>
  db.collection('orders').find({ member: req.user.sub }).toArray());

await app.listen({ port: 3000, host: '0.0.0.0' });
