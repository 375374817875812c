import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { tariff } from './zones.js';

const app = new Hono();
app.get('/price', async (c) => {
  const { centsPerHour } = await tariff(c.req.query('zone') ?? 'A');
  return c.json({ cents: Math.ceil(Number(c.req.query('minutes')) / 60) * centsPerHour });
});
serve({ fetch: app.fetch, port: 8080 });
