import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { hives } from './hives.js';
import { logger } from './observability/logger.js';

const app = new Hono();
app.route('/hives', hives);
app.onError((err, c) => {
  logger.error({ err, path: c.req.path }, 'request failed');
  return c.json({ error: 'internal error' }, 500);
});

serve({ fetch: app.fetch, port: 8080 }, ({ port }) => logger.info({ port }, 'listening'));
