import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { facts } from './facts.js';
import { redeem } from './cards.js';

const app = new Hono();
app.use(facts);

app.post('/cards/:id/redemptions', async (c) => {
  const { shop, cents } = await c.req.json();
  const note = c.get('note');
  note({ card: c.req.param('id'), shop, cents });
  const left = await redeem(c.req.param('id'), cents);
  note({ redeemed: left !== undefined, left });
  return left === undefined ? c.json({ error: 'not enough left' }, 409) : c.json({ left });
});

app.onError((_err, c) => c.json({ error: 'internal' }, 500));

serve({ fetch: app.fetch, port: 8080 });
