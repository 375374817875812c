import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { stock, take } from './stock';
import { charge } from './charge';

const app = new Hono();
app.get('/items', async (c) => c.json(await stock()));
app.post('/sales', async (c) => {
  const { item, card } = await c.req.json();
  const cents = await take(item);
  return c.json(await charge(card, cents), 201);
});
serve({ fetch: app.fetch, port: 3000 });
