import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { logger } from './logger.js';
import { api } from './routes.js';

const app = new Hono();
app.get('/healthz', (c) => c.text('ok'));
app.route('/v1', api);
app.onError((err, c) => {
  logger.error({ err, path: c.req.path }, 'request failed');
  return c.json({ error: 'internal error' }, 500);
});

serve({ fetch: app.fetch, port: 8080 });
