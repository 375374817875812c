import got, { TimeoutError } from 'got';
import { log } from './log.js';

export async function locate(address) {
  try {
    return await got(`${process.env.GEO_URL}/search`, { searchParams: { q: address }, timeout: { request: 2000 }, retry: { limit: 0 } }).json();
  } catch (err) {
    if (err instanceof TimeoutError) log.error({ err, address_length: address.length, limit_ms: 2000, event: err.event }, 'geocoder timed out');
    throw err;
  }
}
