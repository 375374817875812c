import { protect } from './lib/breakers.js';

async function getJson<T>(url: string): Promise<T> {
  const res = await fetch(url, { signal: AbortSignal.timeout(2000) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return (await res.json()) as T;
}

export const nutrition = protect('nutrition', (id: string) =>
  getJson<{ kcal: number }>(`${process.env.NUTRITION_URL}/recipes/${id}`),
);

export const prices = protect('prices', (id: string) =>
  getJson<{ cents: number }>(`${process.env.PRICES_URL}/baskets/${id}`),
);
