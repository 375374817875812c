import { MonoTypeOperatorFunction, retry, timer } from 'rxjs';

export function again<T>(times: number): MonoTypeOperatorFunction<T> {
  return retry({ count: times, delay: (_err, n) => timer(150 * 2 ** (n - 1)) });
}
