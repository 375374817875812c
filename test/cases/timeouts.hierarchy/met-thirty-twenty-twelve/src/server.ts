import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { timeout } from 'hono/timeout';
import { budget } from './budget.js';
import { dim } from './controller.js';

const app = new Hono();
app.use(timeout(budget.answer));

app.put('/lamps/:id', async (c) => {
  const { percent } = await c.req.json<{ percent: number }>();
  return c.json(await dim(c.req.param('id'), percent));
});

serve({ fetch: app.fetch, port: 8080 });
