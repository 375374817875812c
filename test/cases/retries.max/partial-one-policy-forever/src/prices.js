import pRetry from 'p-retry';
import { log } from './log.js';
import { json } from './json.js';

export const price = (sku) =>
  pRetry(() => json(`${process.env.PRICES_URL}/${sku}`), {
    retries: 3,
    minTimeout: 200,
    randomize: true,
    onFailedAttempt: (err) => log.warn({ sku, attempt: err.attemptNumber }, 'price not read'),
  });
