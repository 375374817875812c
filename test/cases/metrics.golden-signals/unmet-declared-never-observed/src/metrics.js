import client from 'prom-client';

export const register = new client.Registry();

export const requestDuration = new client.Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duration of requests',
  labelNames: ['method', 'route', 'status'],
  registers: [register],
});

export const requestErrors = new client.Counter({
  name: 'http_request_errors_total',
  help: 'Failed requests',
  labelNames: ['route'],
  registers: [register],
});
