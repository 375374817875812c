import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { Clock } from './clock.js';

const log = pino();
const clocks = new Map();
const app = new Hono();

app.put('/games/:game/clock', async (c) => {
  const { seconds } = await c.req.json();
  clocks.set(c.req.param('game'), new Clock(seconds));
  return c.body(null, 204);
});

app.post('/games/:game/press', (c) => {
  const clock = clocks.get(c.req.param('game'));
  if (!clock) return c.notFound();
  return c.json(clock.press());
});

app.onError((err, c) => {
  log.error({ err, path: c.req.path }, 'request failed');
  return c.json({ error: 'internal' }, 500);
});

serve({ fetch: app.fetch, port: 8080 });
