import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { convert } from './convert.js';

const app = new Hono();
app.get('/convert', (c) => {
  const { value, from, to } = c.req.query();
  const result = convert(Number(value), from, to);
  return result === undefined ? c.json({ error: 'unknown unit' }, 400) : c.json({ result });
});

serve({ fetch: app.fetch, port: 3000 });
