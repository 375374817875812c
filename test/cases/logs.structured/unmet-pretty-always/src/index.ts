import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Redis } from 'ioredis';
import { log } from './log.js';

const redis = new Redis(process.env.REDIS_URL ?? 'redis://redis:6379');
const app = new Hono();

app.get('/exhibits/:room', async (c) => {
  const room = c.req.param('room');
  const tracks = await redis.smembers(`room:${room}`);
  log.info({ room, tracks: tracks.length }, 'room listed');
  return c.json({ room, tracks });
});

app.onError((err, c) => {
  log.error({ err, path: c.req.path }, 'request failed');
  return c.json({ error: 'internal' }, 500);
});

serve({ fetch: app.fetch, port: 8080 });
