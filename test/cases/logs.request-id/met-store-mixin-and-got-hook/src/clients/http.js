import got from 'got';
import { current } from '../context.js';

export const http = got.extend({
  timeout: { request: 3000 },
  retry: { limit: 0 },
  hooks: {
    beforeRequest: [
      (options) => {
        const ctx = current();
        if (ctx) options.headers['x-correlation-id'] = ctx.cid;
      },
    ],
  },
});
