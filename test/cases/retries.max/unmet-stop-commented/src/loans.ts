import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

export async function loans(reader: string): Promise<unknown[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { statusCode, body } = await request(`${process.env.LOANS_URL}/readers/${reader}/loans`, {
        signal: AbortSignal.timeout(1_500),
      });
      if (statusCode >= 500) throw new Error(`loans ${statusCode}`);
      return (await body.json()) as unknown[];
    } catch {
      // if (attempt >= 5) throw err;
      await sleep(Math.min(200 * 2 ** attempt, 10_000) * (0.5 + Math.random() / 2));
    }
  }
}
