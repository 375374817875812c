import retry from 'async-retry';
import pino from 'pino';

const log = pino();

export function retrying<T>(what: string, call: () => Promise<T>): Promise<T> {
  return retry(() => call(), {
    retries: 4,
    factor: 2,
    minTimeout: 250,
    maxTimeout: 4000,
    randomize: false,
    onRetry: (error, attempt) => log.warn({ what, attempt, err: error }, 'retrying'),
  });
}
