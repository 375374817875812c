import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();

async function get(url) {
  const res = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return res.json();
}

app.get('/flights/:no', async (c) => {
  const flight = await get(`${process.env.FLIGHTS_URL}/flights/${c.req.param('no')}`);
  const weather = await get(`${process.env.METAR_URL}/${flight.destination}`);
  return c.json({ position: flight.position, landing: weather.visibility });
});

serve({ fetch: app.fetch, port: 8080 });
