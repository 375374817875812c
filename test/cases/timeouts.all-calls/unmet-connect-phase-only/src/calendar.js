import got from 'got';

export const calendar = got.extend({
  prefixUrl: process.env.CALENDAR_URL,
  responseType: 'json',
  timeout: { lookup: 200, connect: 800 },
});
