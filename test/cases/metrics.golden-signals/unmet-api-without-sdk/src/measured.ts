import { metrics } from '@opentelemetry/api';
import type { MiddlewareHandler } from 'hono';

const meter = metrics.getMeter('stamp-shop');
const duration = meter.createHistogram('http.server.duration', { unit: 'ms' });
const errors = meter.createCounter('http.server.errors');

export const measured: MiddlewareHandler = async (c, next) => {
  const started = performance.now();
  await next();
  const attributes = { path: c.req.routePath, status: c.res.status };
  duration.record(performance.now() - started, attributes);
  if (c.res.status >= 500) errors.add(1, attributes);
};
