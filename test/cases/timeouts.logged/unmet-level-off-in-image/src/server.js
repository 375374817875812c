import express from 'express';
import pino from 'pino';
const log = pino({ level: process.env.LOG_LEVEL ?? 'info' });
const app = express();
app.get('/hives', async (req, res) => {
  try {
    res.json(await (await fetch(process.env.BEES_URL, { signal: AbortSignal.timeout(2000) })).json());
  } catch (err) {
    log.error({ err, dependency: 'bees' }, 'call failed');
    res.status(502).end();
  }
});
app.listen(8080);
