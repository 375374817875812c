import type { Context } from 'hono';
import type { RateLimiterRes } from 'rate-limiter-flexible';

const prefix = 'RateLimit';

export function describe(c: Context, points: number, state: RateLimiterRes) {
  const values = {
    Limit: points,
    Remaining: Math.max(0, state.remainingPoints),
    Reset: Math.ceil(state.msBeforeNext / 1000),
  };
  for (const [name, value] of Object.entries(values)) {
    c.header(`${prefix}-${name}`, String(value));
  }
}
