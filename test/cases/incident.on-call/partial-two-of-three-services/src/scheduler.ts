import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

for (;;) {
  const { body } = await request(`${process.env.CORE_URL}/slots/next`, { bodyTimeout: 2000, headersTimeout: 2000 });
  const slot = (await body.json()) as { lock: string; at: string };
  console.log(JSON.stringify({ level: 'info', msg: 'slot planned', lock: slot.lock, at: slot.at }));
  await sleep(60_000);
}
