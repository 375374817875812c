import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const store = new AsyncLocalStorage();

export const current = () => store.getStore();

export const correlate = () => (ctx, next) => {
  const cid = ctx.get('x-correlation-id') || randomUUID();
  ctx.set('x-correlation-id', cid);
  return store.run({ cid }, next);
};
