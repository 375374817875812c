import got from 'got';
import { repeated } from './metrics.js';

export const upstream = got.extend({
  timeout: { request: 1500 },
  retry: { limit: 3, methods: ['GET'] },
  hooks: {
    beforeRetry: [
      (error) => repeated.inc({ host: error.options.url.hostname, reason: error.code ?? 'unknown' }),
    ],
  },
});
