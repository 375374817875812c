import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { complete, reverse } from './geocoder.js';

const app = new Hono();

app.get('/complete', async (c) => c.json(await complete(c.req.query('q') ?? '')));
app.get('/reverse', async (c) => {
  const place = await reverse(Number(c.req.query('lat')), Number(c.req.query('lon')));
  return c.json(place);
});

serve({ fetch: app.fetch, port: 8787 });
