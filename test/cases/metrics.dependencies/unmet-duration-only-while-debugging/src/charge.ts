import { request } from 'undici';
import { stopwatch } from './stopwatch';

export const charge = (card: string, cents: number) =>
  stopwatch('charge', async () => {
    const { body } = await request(`${process.env.TILL_URL}/charges`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ card, cents }),
      headersTimeout: 4000,
      bodyTimeout: 4000,
    });
    return (await body.json()) as { id: string };
  });
