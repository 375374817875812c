import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Circuit } from './circuit.js';

const cellar = new Circuit('cellar', { failureThreshold: 4, openMs: 30_000 });
const app = new Hono();

app.get('/wheels/:id', async (c) => {
  const wheel = await cellar.run(async () => {
    const res = await fetch(`${process.env.CELLAR_URL}/wheels/${c.req.param('id')}`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`cellar ${res.status}`);
    return (await res.json()) as { days: number };
  });
  return c.json({ ripe: wheel.days > 90 });
});

serve({ fetch: app.fetch, port: 8080 });
