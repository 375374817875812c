import type { MiddlewareHandler } from 'hono';

export function pace(perMinute: number): MiddlewareHandler {
  const seen = new Map<string, number>();
  setInterval(() => seen.clear(), 60_000).unref();

  return async (c, next) => {
    const who = c.req.header('x-real-ip') ?? '-';
    const n = (seen.get(who) ?? 0) + 1;
    seen.set(who, n);
    if (n > perMinute) {
      return c.json({ error: 'rate limit exceeded' }, 503);
    }
    await next();
  };
}
