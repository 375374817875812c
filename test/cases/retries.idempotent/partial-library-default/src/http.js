import got from 'got';

export const http = got.extend({
  timeout: { request: 2500 },
  headers: { 'user-agent': 'sewing-patterns' },
  responseType: 'json',
  resolveBodyOnly: true,
});
