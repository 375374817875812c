import { request } from 'undici';

export async function locate(tag: string): Promise<string> {
  const { body } = await request(`${process.env.BELTS_URL}/trace/${tag}`, { headersTimeout: 2_000, bodyTimeout: 2_000 });
  const { place } = (await body.json()) as { place: string };
  return place;
}
