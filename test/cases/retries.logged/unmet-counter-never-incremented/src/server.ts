import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { register } from './metrics.js';
import { ticket } from './tickets.js';

const app = new Hono();
app.get('/gates/:gate/tickets/:code', async (c) => {
  const t = await ticket(c.req.param('code'));
  return c.json({ open: !t.used, seat: t.seat });
});
app.get('/metrics', async (c) => c.text(await register.metrics()));
serve({ fetch: app.fetch, port: 8080 });
