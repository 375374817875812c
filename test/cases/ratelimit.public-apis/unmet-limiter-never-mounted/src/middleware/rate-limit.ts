import { rateLimiter } from 'hono-rate-limiter';

export const publicLimit = rateLimiter({
  windowMs: 60_000,
  limit: 100,
  standardHeaders: 'draft-6',
  keyGenerator: (c) => c.req.header('x-forwarded-for') ?? 'unknown',
});
