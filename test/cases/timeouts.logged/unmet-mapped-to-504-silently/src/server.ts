import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { DepotTimeout, units } from './depot.js';

const log = pino();
const app = new Hono();

app.get('/stock/:group', async (c) => c.json({ units: await units(c.req.param('group')) }));
app.onError((err, c) => (err instanceof DepotTimeout ? c.json({ error: 'depot timeout' }, 504) : c.json({ error: 'failed' }, 500)));

serve({ fetch: app.fetch, port: 8080 }, (info) => log.info({ port: info.port }, 'up'));
