import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.get('/a/:n', (c) => {
  const n = Number(c.req.param('n'));
  return c.json({ mm: [841 / 2 ** (n / 2), 1189 / 2 ** (n / 2)].map(Math.floor) });
});
serve({ fetch: app.fetch, port: 8080 });
