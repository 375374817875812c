import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const scope = new AsyncLocalStorage<{ correlation: string }>();

export function enter(req: Request, res: Response, next: NextFunction): void {
  const correlation = req.get('x-correlation-id') ?? randomUUID();
  res.set('x-correlation-id', correlation);
  scope.run({ correlation }, next);
}

export const current = (): { correlation?: string } => scope.getStore() ?? {};
