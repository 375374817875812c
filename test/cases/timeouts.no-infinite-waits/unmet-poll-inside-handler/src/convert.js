import { setTimeout as sleep } from 'node:timers/promises';
import { state, submit } from './converter.js';

export async function convert(tour) {
  const job = await submit(tour);
  let current = await state(job);
  while (current.phase !== 'done') {
    await sleep(500);
    current = await state(job);
  }
  return current.url;
}
