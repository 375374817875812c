import { Counter, Registry } from 'prom-client';

export const registry = new Registry();

export const handled = new Counter({
  name: 'dog_licences_requests_total',
  help: 'Requests handled',
  labelNames: ['route'],
  registers: [registry],
});
