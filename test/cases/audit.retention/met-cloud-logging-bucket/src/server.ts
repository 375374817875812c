import fastifyJwt from '@fastify/jwt';
import Fastify from 'fastify';
import pg from 'pg';
import { audit } from './audit.js';

const db = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = Fastify({ logger: true });

await app.register(fastifyJwt, { secret: process.env.JWT_KEY! });
app.addHook('onRequest', (req) => req.jwtVerify());

app.put<{ Params: { id: string }; Body: { cents: number } }>('/accounts/:id/credit', async (req, reply) => {
  const { rows } = await db.query(
    `UPDATE accounts a SET credit_cents = $2 FROM accounts old
      WHERE a.id = $1 AND old.id = a.id RETURNING old.credit_cents AS before`,
    [req.params.id, req.body.cents],
  );
  if (rows.length === 0) return reply.code(404).send();
  const user = req.user as { sub: string };
  await audit({ actor: user.sub, action: 'account.credit', subject: req.params.id, before: rows[0].before, after: req.body.cents });
  return reply.code(204).send();
});

await app.listen({ host: '0.0.0.0', port: 8080 });
