import { AsyncLocalStorage } from 'node:async_hooks';
import { type ILogObj, Logger } from 'tslog';

export interface Scope {
  requestId: string;
  userId?: string;
  logger: Logger<ILogObj>;
}

const root = new Logger<ILogObj>({
  name: 'tickets',
  minLevel: 3,
  maskValuesOfKeys: ['email', 'phone', 'password', 'token', 'authorization'],
});

const scopes = new AsyncLocalStorage<Scope>();

export function withScope<T>(requestId: string, work: () => T): T {
  return scopes.run({ requestId, logger: root.getSubLogger({ prefix: [`request=${requestId}`] }) }, work);
}

export function identify(userId: string): void {
  const scope = scopes.getStore();
  if (!scope) return;
  scope.userId = userId;
  scope.logger = scope.logger.getSubLogger({ prefix: [`user=${userId}`] });
}

export const scope = (): Scope | undefined => scopes.getStore();
export const log = (): Logger<ILogObj> => scopes.getStore()?.logger ?? root;
