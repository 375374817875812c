import { setTimeout as sleep } from 'node:timers/promises';
import { Semaphore, withTimeout } from 'async-mutex';
import { pool } from './db.js';

const slots = withTimeout(new Semaphore(2), 3_000);

export async function fire(piece: string): Promise<boolean> {
  return slots.runExclusive(async () => {
    await pool.query('UPDATE pieces SET state = $2 WHERE id = $1', [piece, 'firing']);
    const until = Date.now() + 8_000;
    while (Date.now() < until) {
      const { rows } = await pool.query('SELECT state FROM pieces WHERE id = $1', [piece]);
      if (rows[0]?.state === 'accepted') return true;
      await sleep(250);
    }
    return false;
  });
}
