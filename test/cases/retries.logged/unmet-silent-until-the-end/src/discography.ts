import { patiently } from './patiently.js';

export const release = (id: string) =>
  patiently(async () => {
    const res = await fetch(`${process.env.DISCOGRAPHY_URL}/releases/${id}`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`discography answered ${res.status}`);
    return (await res.json()) as { title: string; year: number };
  });
