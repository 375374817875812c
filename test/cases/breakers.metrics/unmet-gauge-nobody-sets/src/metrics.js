import { Gauge, register } from 'prom-client';

export const breakerState = new Gauge({
  name: 'circuit_breaker_state',
  help: 'State of the circuit breaker (0 closed, 1 open)',
  labelNames: ['dependency'],
});

export { register };
