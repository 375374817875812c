import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { checkKey } from './check-key';
import { printLabel } from './carrier';

const app = new Hono<{ Variables: { customer: string } }>();
app.use(checkKey);
app.post('/labels', async (c) => {
  const label = await printLabel(c.get('customer'), await c.req.json());
  return c.json(label, 201);
});
serve({ fetch: app.fetch, port: 3000 });
