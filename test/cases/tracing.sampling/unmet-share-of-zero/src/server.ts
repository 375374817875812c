import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { settings } from './settings.js';

let inside = 0;
const app = new Hono();

app.post('/entries', (c) => {
  if (inside >= settings.rink.capacity) return c.json({ error: 'full' }, 409);
  inside += 1;
  return c.json({ inside }, 201);
});

app.delete('/entries', (c) => {
  inside = Math.max(0, inside - 1);
  return c.json({ inside });
});

serve({ fetch: app.fetch, port: settings.port });
