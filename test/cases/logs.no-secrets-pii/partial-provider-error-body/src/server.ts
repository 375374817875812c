import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { verify } from './identity-provider.js';
import { logger } from './logger.js';

const app = new Hono();

app.post('/checks', async (c) => {
  const checkId = crypto.randomUUID();
  const clear = await verify(checkId, await c.req.json());
  return c.json({ checkId, clear }, 201);
});

app.onError((err, c) => {
  logger.error({ message: err.message, path: c.req.path }, 'request failed');
  return c.json({ error: 'internal error' }, 500);
});

serve({ fetch: app.fetch, port: 8080 });
