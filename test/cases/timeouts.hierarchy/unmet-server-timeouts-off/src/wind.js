import { request } from 'undici';

export async function wind(spot) {
  const { statusCode, body } = await request(`${process.env.WIND_URL}/spots/${spot}`, {
    signal: AbortSignal.timeout(4000),
  });
  if (statusCode !== 200) throw new Error(`wind answered ${statusCode}`);
  return body.json();
}
