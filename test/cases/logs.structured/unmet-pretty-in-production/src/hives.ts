import { Hono } from 'hono';
import { logger } from './observability/logger.js';

export const hives = new Hono();
const latest = new Map<string, { celsius: number; grams: number }>();

hives.put('/:id/reading', async (c) => {
  const id = c.req.param('id');
  const reading = await c.req.json<{ celsius: number; grams: number }>();
  latest.set(id, reading);
  logger.info({ hive: id, ...reading }, 'reading stored');
  if (reading.celsius > 38) logger.warn({ hive: id }, 'hive is overheating');
  return c.body(null, 204);
});

hives.get('/:id/reading', (c) => {
  const reading = latest.get(c.req.param('id'));
  return reading ? c.json(reading) : c.json({ error: 'no reading' }, 404);
});
