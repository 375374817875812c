import { persist } from './persist.js';

export const visibility = (station: string) =>
  persist('visibility', async () => {
    const res = await fetch(`${process.env.STATIONS_URL}/${station}/visibility`, { signal: AbortSignal.timeout(1_000) });
    if (!res.ok) throw new Error(`station answered ${res.status}`);
    return ((await res.json()) as { metres: number }).metres;
  });
