import { ExponentialBackoff, handleAll, retry } from 'cockatiel';

export const steady = retry(handleAll, {
  maxAttempts: 3,
  backoff: new ExponentialBackoff({ initialDelay: 150, maxDelay: 3_000 }),
});
