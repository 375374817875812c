import { circuitBreaker, ConsecutiveBreaker, handleAll, type CircuitBreakerPolicy } from 'cockatiel';
import { Gauge } from 'prom-client';

const state = new Gauge({ name: 'dependency_circuit_state', help: 'state', labelNames: ['dependency'] });

export abstract class ApiClient {
  private readonly policy: CircuitBreakerPolicy;

  constructor(protected readonly name: string, private readonly base: string) {
    this.policy = circuitBreaker(handleAll, { halfOpenAfter: 10_000, breaker: new ConsecutiveBreaker(5) });
    this.policy.onStateChange((s) => state.set({ dependency: name }, s));
  }

  protected get<T>(path: string): Promise<T> {
    return this.policy.execute(async ({ signal }) => {
      const res = await fetch(this.base + path, { signal });
      return res.json() as Promise<T>;
    });
  }
}
