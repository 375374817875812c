import got from 'got';
import pino from 'pino';

const log = pino();
const carrier = got.extend({ prefixUrl: process.env.CARRIER_URL, timeout: { request: 4000 } });

export async function printLabel(customer: string, address: object) {
  try {
    return await carrier.post('labels', { json: { customer, address } }).json<object>();
  } catch (err) {
    log.error({ err, customer }, 'carrier authentication or call failed');
    throw err;
  }
}
