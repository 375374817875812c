import { setTimeout as sleep } from 'node:timers/promises';

export async function tariff(meter: string): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      const res = await fetch(`${process.env.LEDGER_URL}/tariffs/${meter}`, { signal: AbortSignal.timeout(1_500) });
      if (!res.ok) throw new Error(`ledger ${res.status}`);
      return ((await res.json()) as { centsPerLitre: number }).centsPerLitre;
    } catch (err) {
      if (attempt === 3) throw err;
      await sleep(200 * 2 ** attempt);
    }
  }
}
