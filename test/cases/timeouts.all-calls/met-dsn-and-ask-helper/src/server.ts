import { serve } from '@hono/node-server';
import { PrismaClient } from '@prisma/client';
import { Hono } from 'hono';
import { ask } from './ask.js';

const db = new PrismaClient();
const app = new Hono();

app.get('/ports/:code/tides', async (c) => {
  const port = await db.port.findUnique({ where: { code: c.req.param('code') } });
  if (!port) return c.notFound();
  const moon = await ask<{ phase: number }>(`${process.env.MOON_URL}/phase/today`);
  return c.json({ port: port.name, offset: port.offsetMinutes, phase: moon.phase });
});

serve({ fetch: app.fetch, port: 8080 });
