import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { namesOn } from './calendar.js';

const app = new Hono();

app.get('/days/:day', (c) => {
  const names = namesOn(c.req.param('day'));
  return names.length ? c.json({ names }) : c.json({ error: 'nobody' }, 404);
});

serve({ fetch: app.fetch, port: 8080 });
