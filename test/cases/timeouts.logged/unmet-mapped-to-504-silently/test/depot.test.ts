import { pino } from 'pino';
import { expect, test } from 'vitest';
import { DepotTimeout, units } from '../src/depot.js';

const log = pino();

test('a slow depot gives DepotTimeout', async () => {
  try {
    await units('0-');
  } catch (err) {
    log.error({ err, group: '0-', limitMs: 2000 }, 'depot timed out');
    expect(err).toBeInstanceOf(DepotTimeout);
  }
});
