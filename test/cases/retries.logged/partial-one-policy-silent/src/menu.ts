import pRetry from 'p-retry';
import { pino } from 'pino';

const log = pino();

async function get<T>(url: string): Promise<T> {
  const res = await fetch(url, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return (await res.json()) as T;
}

export const menu = (day: string) =>
  pRetry(() => get<string[]>(`${process.env.MENU_URL}/days/${day}`), {
    retries: 3,
    minTimeout: 150,
    onFailedAttempt: (err) => log.warn({ day, attempt: err.attemptNumber, left: err.retriesLeft }, 'menu read failed'),
  });

export const allergens = (dish: string) =>
  pRetry(() => get<string[]>(`${process.env.ALLERGENS_URL}/dishes/${dish}`), { retries: 3, minTimeout: 150 });
