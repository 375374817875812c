import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { translate } from './translator';

const app = new Hono();
app.post('/translate', async (c) => {
  const { text, to } = await c.req.json();
  return c.json(await translate(text, to));
});
serve({ fetch: app.fetch, port: 3000 });
