import CircuitBreaker from 'opossum';
import PrometheusMetrics from 'opossum-prometheus';
import { Registry } from 'prom-client';

export const registry = new Registry();
const circuitMetrics = new PrometheusMetrics({ circuits: [], registry });

export function protect<A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) {
  const circuit = new CircuitBreaker(call, {
    name,
    timeout: 2500,
    errorThresholdPercentage: 50,
    resetTimeout: 15_000,
  });
  circuitMetrics.add([circuit]);
  return (...args: A): Promise<R> => circuit.fire(...args);
}
