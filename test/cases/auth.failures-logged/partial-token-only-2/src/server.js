import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import argon2 from 'argon2';
import { db } from './db.js';
import { invoices } from './invoices.js';

const app = Fastify({ logger: true, disableRequestLogging: true });
await app.register(jwt, { secret: process.env.JWT_SECRET, sign: { expiresIn: '1h' } });

app.post('/login', async (req, reply) => {
  const [[user]] = await db.query('select id, hash from users where email = ?', [req.body.email]);
  const ok = user && await argon2.verify(user.hash, req.body.password);
  if (!ok) return reply.code(401).send({ error: 'invalid credentials' });
  return { token: app.jwt.sign({ sub: user.id }) };
});

await app.register(invoices, { prefix: '/invoices' });
await app.listen({ port: 3000, host: '0.0.0.0' });
