import express, { type ErrorRequestHandler } from 'express';
import { httpLog } from './http-log.js';
import { logger } from './logger.js';
import { ratePerDay } from './rates.js';

const app = express();
app.use(httpLog);
app.use(express.json());

app.post('/policies', async (req, res) => {
  const { zone, days } = req.body as { zone: string; days: number };
  const premium = (await ratePerDay(zone)) * days;
  const policy = crypto.randomUUID();
  logger.info({ policy, zone, days, premium }, 'policy sold');
  res.status(201).json({ policy, premium });
});

const onError: ErrorRequestHandler = (err, _req, res, _next) => {
  res.err = err;
  res.status(err instanceof RangeError ? 422 : 500).json({ error: 'not possible' });
};
app.use(onError);

process.on('unhandledRejection', (err) => {
  logger.fatal({ err }, 'unhandled rejection');
  process.exit(1);
});
app.listen(8080, () => logger.info('listening'));
