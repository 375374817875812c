import { randomUUID } from 'node:crypto';
import { pino } from 'pino';

const out = pino({ base: { app: 'gift-cards' } });

export async function facts(c, next) {
  const began = performance.now();
  const bag = { rid: c.req.header('x-request-id') ?? randomUUID(), route: `${c.req.method} ${c.req.path}` };
  c.set('note', (more) => Object.assign(bag, more));
  try {
    await next();
  } finally {
    if (c.error) bag.error = c.error.message;
    bag.code = c.res.status;
    bag.took = Math.round(performance.now() - began);
    out[c.error ? 'error' : 'info'](bag);
  }
}
