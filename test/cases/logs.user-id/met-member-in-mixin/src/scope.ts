import { AsyncLocalStorage } from 'node:async_hooks';

export interface Scope {
  member: string;
}

export const scope = new AsyncLocalStorage<Scope>();
