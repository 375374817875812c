import { Hono } from 'hono';
import { serve } from '@hono/node-server';

const app = new Hono();

app.get('/rates/:from/:to', async (c) => {
  const { from, to } = c.req.param();
  const res = await fetch(`${process.env.BANK_URL}/latest?base=${from}`, { signal: AbortSignal.timeout(2000) });
  const { rates } = await res.json();
  return rates[to] ? c.json({ from, to, rate: rates[to] }) : c.notFound();
});

serve({ fetch: app.fetch, port: 8080 });
