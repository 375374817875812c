import { resilient } from './resilient.js';

async function get<T>(url: string): Promise<T> {
  const res = await fetch(url, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return (await res.json()) as T;
}

const weather = resilient({ sunny: null as boolean | null });
const ideas = resilient([{ name: 'City walk', km: 0 }]);

export const weatherIn = (town: string) => weather.execute(() => get<{ sunny: boolean }>(`${process.env.WEATHER_URL}/${town}`));
export const ideasNear = (town: string) => ideas.execute(() => get<{ name: string; km: number }[]>(`${process.env.IDEAS_URL}/${town}`));
