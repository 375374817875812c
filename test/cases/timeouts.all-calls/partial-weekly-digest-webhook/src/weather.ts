import { request } from 'undici';

export async function frostRisk(site: string): Promise<number> {
  const { body } = await request(`${process.env.WEATHER_URL}/frost/${site}`, { signal: AbortSignal.timeout(2_000) });
  const { risk } = (await body.json()) as { risk: number };
  return risk;
}
