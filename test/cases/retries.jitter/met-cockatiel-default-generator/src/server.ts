import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { climate } from './sensors.js';

const app = new Hono();

app.get('/caves/:cave/advice', async (c) => {
  const { celsius, humidity } = await climate(c.req.param('cave'));
  return c.json({ airOut: celsius > 13 || humidity > 96 });
});

serve({ fetch: app.fetch, port: 8080 });
