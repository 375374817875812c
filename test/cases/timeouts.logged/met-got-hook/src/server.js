import express from 'express';
import got from 'got';
import pino from 'pino';
const log = pino();
const bees = got.extend({
  prefixUrl: process.env.BEES_URL,
  timeout: { request: 2000 },
  hooks: {
    beforeError: [
      (error) => {
        log.error({ dependency: 'bees', code: error.code, url: error.options.url?.href }, 'call failed');
        return error;
      },
    ],
  },
});
const app = express();
app.get('/hives', async (req, res) => {
  try {
    res.json(await bees('hives').json());
  } catch {
    res.status(502).end();
  }
});
app.listen(8080);
