import { Counter, register } from 'prom-client';

export const retries = new Counter({
  name: 'ticket_lookup_retries_total',
  help: 'Retried ticket lookups',
  labelNames: ['gate'],
});

export { register };
