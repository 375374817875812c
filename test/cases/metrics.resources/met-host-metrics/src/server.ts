import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Clock } from './clock.js';

const games = new Map<string, Clock>();
const app = new Hono();

app.post('/games', async (c) => {
  const { minutes } = await c.req.json<{ minutes: number }>();
  const id = crypto.randomUUID();
  games.set(id, new Clock(minutes * 60_000));
  return c.json({ id }, 201);
});

app.post('/games/:id/press', (c) => {
  const clock = games.get(c.req.param('id'));
  return clock ? c.json(clock.press()) : c.json({ error: 'unknown game' }, 404);
});

serve({ fetch: app.fetch, port: 8080 });
