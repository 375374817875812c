import { Counter, register } from 'prom-client';

export const extra = new Counter({ name: 'outbound_extra_attempts_total', help: 'Calls made again after a failure', labelNames: ['to'] });
export const page = () => register.metrics();
