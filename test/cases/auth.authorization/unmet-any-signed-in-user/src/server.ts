import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import { sql } from './db';

const app = new Hono();
app.use('*', jwt({ secret: process.env.JWT_KEY! }));

app.get('/policies/:id', async (c) => {
  const [policy] = await sql`SELECT * FROM policies WHERE id = ${c.req.param('id')}`;
  return policy ? c.json(policy) : c.notFound();
});

app.post('/policies/:id/cancel', async (c) => {
  await sql`UPDATE policies SET cancelled_at = now() WHERE id = ${c.req.param('id')}`;
  return c.body(null, 204);
});

app.post('/claims/:id/refund', async (c) => {
  const { cents } = await c.req.json();
  await sql`UPDATE claims SET refunded = ${cents} WHERE id = ${c.req.param('id')}`;
  return c.body(null, 204);
});

serve({ fetch: app.fetch, port: 3000 });
