import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { logger } from '../logger.js';
import { Unavailable } from './unavailable.js';

export const steady = retry(
  handleWhen((err) => err instanceof Unavailable || err.name === 'TimeoutError'),
  { maxAttempts: 3, backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 1_500 }) },
);

steady.onRetry(({ delay }) => logger.warn({ delay }, 'calling again'));
