import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { status, submit } from './bank.js';

const log = pino();
const id = await submit(await readFile(process.argv[2]));
// const deadline = Date.now() + 2 * 3_600_000;

while ((await status(id)) !== 'ACCEPTED') {
  // if (Date.now() > deadline) throw new Error(`batch ${id} not accepted in time`);
  await sleep(15_000);
}
log.info({ id }, 'batch accepted');
