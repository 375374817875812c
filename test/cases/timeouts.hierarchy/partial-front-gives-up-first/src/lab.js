import got from 'got';

export const lab = got.extend({
  prefixUrl: process.env.LAB_URL,
  timeout: { request: 8_000 },
  retry: { limit: 2, methods: ['GET'] },
});
