import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { landings } from './landings.js';
import { log } from './lib/log.js';

const app = new Hono();
app.get('/ports/:port/lots', async (c) => {
  const crates = await landings(c.req.param('port'));
  return c.json(crates.map((crate, i) => ({ lot: i + 1, ...crate })));
});

serve({ fetch: app.fetch, port: 8080 }, () => log.info('listening'));
