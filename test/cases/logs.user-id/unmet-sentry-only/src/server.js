import express from 'express';
import * as Sentry from '@sentry/node';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { solver } from './solver.js';

Sentry.init({ dsn: process.env.SENTRY_DSN });

const log = pino();
const redis = new Redis(process.env.REDIS_URL);
const app = express();
app.use(express.json());
app.use(solver);

app.put('/grids/:day/cells/:cell', async (req, res) => {
  await redis.hset(`grid:${req.params.day}:${req.solver}`, req.params.cell, req.body.letter);
  log.info({ day: req.params.day, cell: req.params.cell }, 'letter set');
  res.status(204).end();
});

app.get('/grids/:day', async (req, res) => {
  const cells = await redis.hgetall(`grid:${req.params.day}:${req.solver}`);
  log.info({ day: req.params.day, filled: Object.keys(cells).length }, 'grid loaded');
  res.json(cells);
});

Sentry.setupExpressErrorHandler(app);
app.listen(8080);
