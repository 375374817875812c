import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

const POINTS = 60;
const limiter = new RateLimiterMemory({ points: POINTS, duration: 60 });

export const throttle: MiddlewareHandler = async (c, next) => {
  const ip = c.req.header('x-real-ip') ?? 'local';
  try {
    const state: RateLimiterRes = await limiter.consume(ip);
    c.header('X-RateLimit-Limit', String(POINTS));
    c.header('X-RateLimit-Remaining', String(state.remainingPoints));
  } catch {
    c.header('X-RateLimit-Limit', String(POINTS));
    c.header('X-RateLimit-Remaining', '0');
    return c.json({ error: 'too many requests' }, 429);
  }
  await next();
};
