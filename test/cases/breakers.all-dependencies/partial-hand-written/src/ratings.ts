const FAILURES = 5;
const REST_MS = 20_000;

let failed = 0;
let restUntil = 0;

export async function rating(player: string): Promise<number> {
  if (Date.now() < restUntil) throw new Error('ratings are resting');
  try {
    const res = await fetch(`${process.env.RATINGS_URL}/players/${player}`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`ratings ${res.status}`);
    failed = 0;
    return ((await res.json()) as { elo: number }).elo;
  } catch (err) {
    failed += 1;
    if (failed >= FAILURES) {
      restUntil = Date.now() + REST_MS;
      failed = 0;
    }
    throw err;
  }
}
