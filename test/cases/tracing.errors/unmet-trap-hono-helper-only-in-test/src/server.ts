import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { traced, tracedFetch } from './tracing.js';

const app = new Hono();
app.use(traced);

app.get('/plots/:id/soil', async (c) => {
  const answer = await tracedFetch(`${process.env.SOIL_URL}/samples/${c.req.param('id')}`);
  if (!answer.ok) throw new Error(`soil service answered ${answer.status}`);
  return c.json(await answer.json());
});

app.onError((error, c) => {
  console.error(JSON.stringify({ level: 'error', path: c.req.path, error: error.message }));
  return c.json({ error: 'internal' }, 500);
});

serve({ fetch: app.fetch, port: 8080 });
