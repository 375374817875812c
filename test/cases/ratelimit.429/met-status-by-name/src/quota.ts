import type { Middleware } from 'koa';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { overQuota } from './errors';

const buckets = new RateLimiterMemory({ points: 100, duration: 60 });

export const quota: Middleware = async (ctx, next) => {
  await buckets.consume(ctx.ip).catch(() => {
    throw overQuota();
  });
  await next();
};
