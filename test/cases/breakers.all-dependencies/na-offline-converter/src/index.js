import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { convert } from './units.js';

const app = new Hono();
app.get('/convert', (c) => {
  const { value, from, to } = c.req.query();
  return c.json({ value: convert(Number(value), from, to) });
});
serve({ fetch: app.fetch, port: 3000 });
