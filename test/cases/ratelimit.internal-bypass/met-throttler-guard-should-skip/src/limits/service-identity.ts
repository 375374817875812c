import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

const tokens = new Map<string, string | undefined>([
  ['repair-scheduler', process.env.REPAIR_SCHEDULER_TOKEN],
  ['parts-sync', process.env.PARTS_SYNC_TOKEN],
]);

export function isInternalService(req: Request): boolean {
  const expected = tokens.get(req.header('x-service-name') ?? '');
  const given = req.header('x-service-token');
  if (!expected || !given || expected.length !== given.length) return false;
  return timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}
