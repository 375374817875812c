import got from 'got';
import { setTimeout as sleep } from 'node:timers/promises';

const probes = got.extend({ timeout: { request: 1_500 }, retry: { limit: 0 } });

export async function gaps(relay, call) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await probes(`http://${relay}/calls/${call}/gaps`).json();
    } catch (err) {
      if (attempt === 3) throw err;
      await sleep(150 * 2 ** attempt);
    }
  }
}
