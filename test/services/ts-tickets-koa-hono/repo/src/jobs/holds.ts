import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import { db } from '../platform/db.js';
import { log, withScope } from '../platform/log.js';
import { redis } from '../platform/redis.js';

async function releaseHolds(): Promise<void> {
  const mine = await redis.set('lock:holds', process.pid, 'EX', 50, 'NX');
  if (!mine) return;
  try {
    const { count } = await db.order.updateMany({
      where: { status: 'held', heldUntil: { lt: new Date() } },
      data: { status: 'expired' },
    });
    if (count > 0) log().info('holds released', { count });
  } catch (err) {
    log().error('holds not released', err);
  }
}

export const holdsJob = () => new Cron('* * * * *', { protect: true }, () => withScope(`job-${randomUUID()}`, releaseHolds));
