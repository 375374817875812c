import { circuitBreaker, fallback as otherwise, handleAll, SamplingBreaker, wrap } from 'cockatiel';

export const guarded = <T>(standIn: () => T) =>
  wrap(
    otherwise(handleAll, standIn),
    circuitBreaker(handleAll, {
      halfOpenAfter: 10_000,
      breaker: new SamplingBreaker({ threshold: 0.3, duration: 30_000 }),
    }),
  );
