import pRetry from 'p-retry';
import { log } from './log.js';
import { json } from './json.js';

export const stock = (sku) =>
  pRetry(() => json(`${process.env.STOCK_URL}/${sku}`), {
    forever: true,
    minTimeout: 500,
    maxTimeout: 10_000,
    randomize: true,
    onFailedAttempt: (err) => log.warn({ sku, attempt: err.attemptNumber }, 'stock not read'),
  });
