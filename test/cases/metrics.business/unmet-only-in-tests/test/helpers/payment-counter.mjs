import { Counter } from 'prom-client';

export const payments = new Counter({ name: 'payments_total', help: 'Payments seen by the suite', labelNames: ['result'] });
