import { rateLimiter } from 'hono-rate-limiter';
import type { Env } from './env';

export const perAccount = rateLimiter<Env>({
  windowMs: 60_000,
  limit: 300,
  keyGenerator: (c) => c.get('account'),
});

export const uploads = rateLimiter<Env>({
  windowMs: 60_000,
  limit: 2_000,
  keyGenerator: () => 'uploads',
});
