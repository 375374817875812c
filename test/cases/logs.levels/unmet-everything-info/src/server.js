import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { charge, passages } from './ledger.js';

export const log = pino();
const app = new Hono();

app.post('/passages', async (c) => {
  const { plate, gate } = await c.req.json();
  try {
    const id = await charge(plate, gate);
    log.info({ id, gate }, 'passage charged');
    return c.json({ id }, 201);
  } catch (err) {
    log.info({ gate, error: err.message }, 'passage could not be charged');
    return c.json({ error: 'internal' }, 500);
  }
});

app.get('/gates/:gate/passages', async (c) => {
  try {
    return c.json(await passages(c.req.param('gate')));
  } catch (err) {
    log.debug({ error: err.message }, 'ledger not readable');
    return c.json({ error: 'internal' }, 500);
  }
});

app.onError((err, c) => {
  log.info({ error: err.message, path: c.req.path }, 'unhandled error');
  return c.json({ error: 'internal' }, 500);
});

process.on('unhandledRejection', (reason) => log.info({ reason: String(reason) }, 'unhandled rejection'));

serve({ fetch: app.fetch, port: 8080 });
