import { readFileSync } from 'node:fs';
import { ExponentialBackoff, handleAll, retry } from 'cockatiel';
import { load } from 'js-yaml';

interface File { outbound: { tries: number; firstPauseMs: number } }
const { outbound } = load(readFileSync('config/outbound.yaml', 'utf8')) as File;

const policy = retry(handleAll, {
  maxAttempts: outbound.tries,
  backoff: new ExponentialBackoff({ initialDelay: outbound.firstPauseMs }),
});

export function fetchJson<T>(url: string): Promise<T> {
  return policy.execute(async () => {
    const res = await fetch(url, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`${url}: ${res.status}`);
    return (await res.json()) as T;
  });
}
