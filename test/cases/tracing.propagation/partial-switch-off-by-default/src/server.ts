import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { settings } from './settings.js';

const app = new Hono();

app.get('/plots/:id/advice', async (c) => {
  const res = await fetch(`${settings.weatherUrl}/frost?plot=${c.req.param('id')}`, {
    signal: AbortSignal.timeout(2000),
  });
  const { frost } = (await res.json()) as { frost: boolean };
  return c.json({ plant: !frost });
});

serve({ fetch: app.fetch, port: settings.port });
