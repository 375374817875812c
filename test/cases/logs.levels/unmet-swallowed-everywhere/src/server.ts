import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { find, reserve } from './hire.js';

const log = pino();
const app = new Hono();

app.get('/costumes', async (c) => c.json(await find(c.req.query('size') ?? 'M')));

app.post('/hires', async (c) => {
  try {
    const { costume, from, until } = await c.req.json();
    const hire = await reserve(costume, new Date(from), new Date(until));
    return hire ? c.json(hire, 201) : c.json({ error: 'not available' }, 409);
  } catch {
    return c.json({ error: 'not available' }, 409);
  }
});

app.onError((_err, c) => c.json({ error: 'sorry' }, 500));

mongoose.connect(process.env.MONGO_URL!).catch(() => undefined);
serve({ fetch: app.fetch, port: 8080 }, () => log.info('started'));
