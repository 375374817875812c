import { Counter, Histogram, register } from 'prom-client';

export { register };

export const httpDuration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'HTTP durations',
  labelNames: ['method', 'status'],
});

export const ordersTotal = new Counter({ name: 'orders_total', help: 'Orders placed' });
export const revenueTotal = new Counter({ name: 'revenue_cents_total', help: 'Revenue in cents' });
