import got from 'got';

export const http = got.extend({
  timeout: { request: 3_000 },
  retry: { limit: 0, methods: ['GET', 'HEAD'], statusCodes: [502, 503, 504] },
});
