import { serve } from '@hono/node-server';
import { BrokenCircuitError } from 'cockatiel';
import { Hono } from 'hono';
import { parts } from './scores.js';

const app = new Hono();

app.get('/works/:id/parts', async (c) => c.json(await parts(c.req.param('id'))));

app.onError((error, c) => {
  console.error(JSON.stringify({ level: 'error', path: c.req.path, error: error.message }));
  return c.json({ error: 'unavailable' }, error instanceof BrokenCircuitError ? 503 : 502);
});

serve({ fetch: app.fetch, port: 8080 });

