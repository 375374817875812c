import { steady } from './resilience/policies.js';
import { Unavailable } from './resilience/unavailable.js';

async function send(url: string, init: RequestInit = {}): Promise<Response> {
  const res = await fetch(url, { ...init, signal: AbortSignal.timeout(1_500) });
  if (res.status >= 500) throw new Unavailable(`${url} answered ${res.status}`);
  return res;
}

export const weather = {
  sunny: (town: string) =>
    steady.execute(async () => {
      const res = await send(`${process.env.WEATHER_URL}/towns/${town}`);
      return ((await res.json()) as { sun: boolean }).sun;
    }),
};

export const fleet = {
  place: (van: string, town: string) =>
    steady.execute(() =>
      send(`${process.env.FLEET_URL}/vans/${van}/position`, { method: 'PUT', body: JSON.stringify({ town }) }),
    ),
};
