import { request } from 'undici';

const base = process.env.PRICING_URL ?? 'http://pricing.tyres.svc:8080';

export async function priceOf(size: string): Promise<number | null> {
  const { statusCode, body } = await request(`${base}/prices/${encodeURIComponent(size)}`, {
    headers: { accept: 'application/json' },
    headersTimeout: 2000,
    bodyTimeout: 2000,
  });
  if (statusCode === 404) {
    await body.dump();
    return null;
  }
  const { cents } = (await body.json()) as { cents: number };
  return cents;
}
