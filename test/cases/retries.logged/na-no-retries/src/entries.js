import { request } from 'undici';
import pino from 'pino';

const log = pino();

export async function entries(draw) {
  try {
    const { body } = await request(`${process.env.ENTRIES_URL}/draws/${draw}`, { signal: AbortSignal.timeout(2_000) });
    return await body.json();
  } catch (err) {
    log.error({ err, draw }, 'entries not available');
    throw err;
  }
}
