type Entry = { failures: number; retryAt: number };
const entries = new Map<string, Entry>();
const LIMIT = Number(process.env.GUARD_LIMIT ?? 5);
const PAUSE_MS = Number(process.env.GUARD_PAUSE_MS ?? 20_000);

export class Unavailable extends Error {}

export async function guarded<T>(name: string, work: () => Promise<T>): Promise<T> {
  const entry = entries.get(name) ?? { failures: 0, retryAt: 0 };
  entries.set(name, entry);
  if (entry.failures >= LIMIT) {
    if (Date.now() < entry.retryAt) throw new Unavailable(name);
    entry.retryAt = Date.now() + PAUSE_MS; // this caller is the probe
  }
  try {
    const value = await work();
    entry.failures = 0;
    return value;
  } catch (error) {
    entry.failures += 1;
    entry.retryAt = Date.now() + PAUSE_MS;
    throw error;
  }
}
