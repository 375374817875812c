import { circuitBreaker as fuse, ConsecutiveBreaker, handleAll, timeout, TimeoutStrategy, wrap } from 'cockatiel';

export interface Upstream {
  getJson<T>(path: string): Promise<T>;
}

export function makeUpstream(base: string, tripAfter: number): Upstream {
  const guard = wrap(
    fuse(handleAll, { halfOpenAfter: 15_000, breaker: new ConsecutiveBreaker(tripAfter) }),
    timeout(2_000, TimeoutStrategy.Aggressive),
  );
  return {
    getJson: <T>(path: string) =>
      guard.execute(async ({ signal }) => {
        const res = await fetch(new URL(path, base), { signal });
        if (!res.ok) throw new Error(`${base} answered ${res.status}`);
        return (await res.json()) as T;
      }),
  };
}
