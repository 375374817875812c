import { AsyncLocalStorage } from 'node:async_hooks';

export const storage = new AsyncLocalStorage<{ user: string }>();
export const currentUser = () => storage.getStore()?.user;
