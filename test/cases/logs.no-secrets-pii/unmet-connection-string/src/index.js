import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { settings } from './settings.js';
import { log } from './log.js';
import { connect } from './hives.js';

log.info('starting', { settings });
const hives = await connect(settings);
const app = new Hono();

app.get('/hives/:id/weight', async (c) => {
  const grams = await hives.weight(c.req.param('id'));
  return grams === undefined ? c.notFound() : c.json({ grams });
});

app.onError((err, c) => {
  log.error('request failed', { name: err.name, path: c.req.path });
  return c.json({ error: 'internal' }, 500);
});

serve({ fetch: app.fetch, port: settings.port });
