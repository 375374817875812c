import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();

async function get(url) {
  const res = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return res.json();
}

app.get('/refunds/:person', async (c) => {
  const id = c.req.param('person');
  const wages = await get(`http://wages.revenue.svc.cluster.local:8080/people/${id}`);
  const relief = await get(`http://relief.revenue.svc.cluster.local:8080/people/${id}`);
  return c.json({ cents: Math.max(0, wages.withheld - wages.due + relief.cents) });
});

serve({ fetch: app.fetch, port: 8080 });
