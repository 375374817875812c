import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const cards = new Map();
const app = new Hono();

app.get('/healthz', (c) => c.text('ok'));
app.get('/cards/:code', (c) => {
  const card = cards.get(c.req.param('code'));
  return card ? c.json(card) : c.notFound();
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8080) });
