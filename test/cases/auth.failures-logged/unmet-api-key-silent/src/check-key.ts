import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { MiddlewareHandler } from 'hono';

const customers: Record<string, string> = JSON.parse(readFileSync('/etc/labels/keys.json', 'utf8'));

export const checkKey: MiddlewareHandler = async (c, next) => {
  const digest = createHash('sha256').update(c.req.header('x-api-key') ?? '').digest('hex');
  const customer = customers[digest];
  if (!customer) return c.json({ error: 'unauthorized' }, 401);
  c.set('customer', customer);
  await next();
};
