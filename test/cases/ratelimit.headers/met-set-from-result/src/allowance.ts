import type { MiddlewareHandler } from 'hono';
import Redis from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { describe } from './describe';

const points = 120;
const store = new RateLimiterRedis({ storeClient: new Redis(process.env.REDIS_URL!), points, duration: 60 });

export const allowance: MiddlewareHandler = async (c, next) => {
  const who = c.req.header('x-forwarded-for') ?? 'unknown';
  try {
    describe(c, points, await store.consume(who));
  } catch (refused) {
    describe(c, points, refused as RateLimiterRes);
    return c.json({ error: 'too many requests' }, 429);
  }
  await next();
};
