import { policyFor } from './policies.js';

const rinkPolicy = policyFor(2_000);
const skatePolicy = policyFor(1_500);

async function get<T>(url: string, signal: AbortSignal): Promise<T> {
  const res = await fetch(url, { signal });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return (await res.json()) as T;
}

export const rink = (id: string) => rinkPolicy.execute(({ signal }) => get<{ open: boolean }>(`${process.env.RINKS_URL}/${id}`, signal));
export const skates = (size: string) => skatePolicy.execute(({ signal }) => get<{ pairs: number }>(`${process.env.SKATES_URL}/${size}`, signal));
