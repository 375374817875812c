import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { contacts } from './contacts';

const outside = new Hono();
outside.use(rateLimiter({
  windowMs: 60_000,
  limit: 80,
  keyGenerator: (c) => c.req.header('x-forwarded-for') ?? '-',
}));
outside.route('/', contacts);

const cluster = new Hono();
cluster.route('/', contacts);

serve({ fetch: outside.fetch, port: 8080 });
serve({ fetch: cluster.fetch, port: 9090 });
