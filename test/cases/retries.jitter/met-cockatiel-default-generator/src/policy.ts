import { ExponentialBackoff, handleAll, retry } from 'cockatiel';
import { pino } from 'pino';

const log = pino();

export const again = retry(handleAll, {
  maxAttempts: 4,
  backoff: new ExponentialBackoff({ initialDelay: 150, maxDelay: 4_000 }),
});

again.onRetry((event) => log.warn({ delay: event.delay }, 'asking the sensors again'));
