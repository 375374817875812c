import bundle from 'express-prom-bundle';

export const observe = bundle({
  includeMethod: true,
  includePath: true,
  normalizePath: [['^/halls/[^/]+', '/halls/#hall']],
  buckets: [0.01, 0.05, 0.1, 0.3, 1, 3],
  autoregister: false,
});

export const metricsMiddleware = observe.metricsMiddleware;
