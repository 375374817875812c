import { prometheus } from '@hono/prometheus';
import { Counter, Gauge, Registry } from 'prom-client';

export const registry = new Registry();

export const http = prometheus({ registry, prefix: 'tickets_' });

export const ordersCompleted = new Counter({
  name: 'tickets_orders_completed_total',
  help: 'Orders paid and confirmed',
  labelNames: ['channel'],
  registers: [registry],
});

export const breakerState = new Gauge({
  name: 'tickets_breaker_state',
  help: '0 closed, 1 half-open, 2 open',
  labelNames: ['target'],
  registers: [registry],
});
