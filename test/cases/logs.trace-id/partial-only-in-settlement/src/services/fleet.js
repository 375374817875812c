import { logger } from '../logger.js';

const free = new Set(['b-1', 'b-2', 'b-3']);

export function take(bike) {
  if (!free.delete(bike)) {
    logger.warn({ bike }, 'bike is not free');
    return null;
  }
  logger.info({ bike }, 'bike unlocked');
  return { id: crypto.randomUUID(), bike, startedAt: Date.now() };
}

export function giveBack(rental) {
  free.add(rental.bike);
  logger.info({ bike: rental.bike }, 'bike returned');
}
