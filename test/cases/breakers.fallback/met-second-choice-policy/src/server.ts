import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { ideasNear, weatherIn } from './sources.js';

const app = new Hono();
app.get('/towns/:town', async (c) => {
  const town = c.req.param('town');
  const [weather, ideas] = await Promise.all([weatherIn(town), ideasNear(town)]);
  return c.json({ weather, ideas });
});
serve({ fetch: app.fetch, port: 8080 });
