import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { strength } from './meter.js';

const app = new Hono();
app.post('/strength', async (c) => {
  const { word } = await c.req.json();
  return c.json({ strength: strength(word) });
});
serve({ fetch: app.fetch, port: 8080 });
