import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Redis } from 'ioredis';
import { log } from './log.js';
import { requirePlayer } from './auth.js';

const redis = new Redis(process.env.REDIS_URL);
const app = new Hono();

app.use(async (c, next) => {
  const began = Date.now();
  await next();
  log.info('request', {
    path: c.req.path,
    status: c.res.status,
    user_agent: c.req.header('user-agent'),
    ms: Date.now() - began,
  });
});
app.use('/puzzles/*', requirePlayer);

app.post('/puzzles/:id/solution', async (c) => {
  const { seconds } = await c.req.json();
  await redis.zadd(`puzzle:${c.req.param('id')}`, seconds, c.get('player'));
  log.info('user solved puzzle', { puzzle: c.req.param('id'), seconds });
  return c.body(null, 204);
});

serve({ fetch: app.fetch, port: 8080 });
