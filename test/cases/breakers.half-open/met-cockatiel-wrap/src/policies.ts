import { circuitBreaker, handleAll, SamplingBreaker, timeout, TimeoutStrategy, wrap } from 'cockatiel';

export function policyFor(ms: number) {
  return wrap(
    circuitBreaker(handleAll, {
      halfOpenAfter: 10_000,
      breaker: new SamplingBreaker({ threshold: 0.4, duration: 30_000 }),
    }),
    timeout(ms, TimeoutStrategy.Aggressive),
  );
}
