import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Circuit } from './circuit.js';

const almanac = new Circuit(5);
const app = new Hono();

app.get('/moon/:day', async (c) => {
  const moon = await almanac.call(async () => {
    const res = await fetch(`${process.env.ALMANAC_URL}/moon/${c.req.param('day')}`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`almanac ${res.status}`);
    return (await res.json()) as { phase: string };
  });
  return c.json(moon);
});

serve({ fetch: app.fetch, port: 8080 });
