import { circuitBreaker, ConsecutiveBreaker, fallback as otherwise, handleAll, wrap } from 'cockatiel';

export function resilient<T>(standIn: T) {
  return wrap(
    otherwise(handleAll, standIn),
    circuitBreaker(handleAll, { halfOpenAfter: 10_000, breaker: new ConsecutiveBreaker(5) }),
  );
}
