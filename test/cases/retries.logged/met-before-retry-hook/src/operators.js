import got from 'got';
import { log } from './log.js';

export const operators = got.extend({
  prefixUrl: process.env.OPERATORS_URL,
  timeout: { request: 1_500 },
  retry: { limit: 3, methods: ['GET'] },
  hooks: {
    beforeRetry: [
      (error, count) => {
        log.warn({ url: error.request?.requestUrl?.pathname, count, code: error.code }, 'asking operator once more');
      },
    ],
  },
});
