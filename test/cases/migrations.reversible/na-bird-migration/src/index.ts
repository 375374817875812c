import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { autumnRoute, reverse } from './migrations/route.js';

const app = new Hono();

app.get('/healthz', (c) => c.text('ok'));
app.get('/migrations/:species/up', async (c) => c.json(reverse(await autumnRoute(c.req.param('species')))));
app.get('/migrations/:species/down', async (c) => c.json(await autumnRoute(c.req.param('species'))));

app.onError((err, c) => {
  console.error(JSON.stringify({ level: 'error', path: c.req.path, message: err.message }));
  return c.json({ error: 'unavailable' }, 502);
});

serve({ fetch: app.fetch, port: 8080 });
