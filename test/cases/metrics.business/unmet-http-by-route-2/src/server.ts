import Fastify from 'fastify';
import metrics from 'fastify-metrics';
import { donations } from './donations.js';

const app = Fastify({ logger: true });

await app.register(metrics, {
  endpoint: '/metrics',
  defaultMetrics: { enabled: true },
  routeMetrics: { enabled: { histogram: true, summary: false } },
});
await app.register(donations, { prefix: '/donations' });
await app.listen({ port: 8080, host: '0.0.0.0' });
