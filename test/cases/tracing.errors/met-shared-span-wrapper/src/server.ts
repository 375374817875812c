import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { charge, weigh } from './weighing.js';

const app = new Hono();

app.post('/deliveries', async (c) => {
  const { plate, material } = await c.req.json<{ plate: string; material: string }>();
  const kilograms = await weigh(plate);
  return c.json({ kilograms, cents: await charge(kilograms, material) }, 201);
});

serve({ fetch: app.fetch, port: 8080 });
