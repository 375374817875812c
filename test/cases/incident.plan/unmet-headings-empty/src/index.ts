import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { request } from 'undici';

const origin = process.env.CORE_URL ?? 'http://core';
const app = new Hono();

app.get('/v1/matches/:id', async (c) => {
  const { statusCode, body } = await request(`${origin}/matches/${c.req.param('id')}`, {
    headersTimeout: 1200,
    bodyTimeout: 1200,
  });
  if (statusCode === 404) return c.json({ error: 'unknown matche' }, 404);
  return c.json((await body.json()) as object);
});

app.get('/health', (c) => c.text('ok'));
app.onError((err, c) => {
  console.error(JSON.stringify({ level: 'error', service: 'field-hockey', message: err.message }));
  return c.json({ error: 'internal' }, 500);
});

serve({ fetch: app.fetch, port: 8080 });
