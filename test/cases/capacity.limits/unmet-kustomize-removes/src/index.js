import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.post('/compare', async (c) => {
  const { a, b } = await c.req.json();
  const words = new Set(a.split(/\s+/));
  const shared = b.split(/\s+/).filter((w) => words.has(w)).length;
  return c.json({ shared });
});
serve({ fetch: app.fetch, port: 8080 });
