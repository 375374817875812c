import Fastify from 'fastify';
import argon2 from 'argon2';
import { pool } from './db';
import { remember, whose } from './desk';

const app = Fastify({ logger: true });

app.post<{ Body: { email: string; password: string } }>('/login', async (req, reply) => {
  const { rows: [user] } = await pool.query('select id, hash from users where email = $1', [req.body.email]);
  if (!user || !(await argon2.verify(user.hash, req.body.password))) return reply.code(401).send();
  return { session: await remember(user.id) };
});

app.get('/cards', async (req, reply) => {
  const user = await whose(req.headers['x-session']);
  if (!user) return reply.code(401).send();
  const { rows } = await pool.query('select id, text from cards where owner = $1', [user]);
  return rows;
});

app.listen({ port: 3000, host: '0.0.0.0' });
