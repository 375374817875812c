import { request } from 'undici';

export async function score(id: string): Promise<{ title: string; voices: number }> {
  const { body } = await request(`${process.env.CATALOGUE_URL}/scores/${id}`, {
    signal: AbortSignal.timeout(3_000),
  });
  return (await body.json()) as { title: string; voices: number };
}
