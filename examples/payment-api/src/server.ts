import express from 'express';
import rateLimit from 'express-rate-limit';
import pinoHttp from 'pino-http';
import { randomUUID } from 'node:crypto';
import { authenticate } from './auth';
import { cachedRate } from './cache';
import { pool } from './db';
import { fraudScore } from './fraud';
import { logger } from './logger';
import { payments, register, requestDuration } from './metrics';
import { charge } from './processor';
import { sendReceipt } from './receipts';

const app = express();
app.use(express.json());
app.use(pinoHttp({ logger, genReqId: (req) => (req.headers['x-request-id'] as string) ?? randomUUID() }));
app.use((req, res, next) => {
  const stop = requestDuration.startTimer();
  res.on('finish', () => stop({ route: req.path, status: res.statusCode }));
  next();
});

app.get('/healthz', (_req, res) => res.json({ ok: true }));
app.get('/metrics', async (_req, res) => res.type('text/plain').send(await register.metrics()));

const limiter = rateLimit({
  windowMs: 60_000,
  limit: 30,
  standardHeaders: true,
  keyGenerator: (req) => (req as any).user.sub,
});

app.post('/payments', authenticate, limiter, async (req, res) => {
  const started = Date.now();
  const account = (req as any).user.sub;
  const risk = await fraudScore(account, req.body.amountCents);
  if (risk > 0.9) {
    payments.inc({ outcome: 'refused', currency: req.body.currency });
    return res.status(402).json({ error: 'refused' });
  }
  const result = await charge(req.body.orderId, req.body);
  await pool.query('INSERT INTO payments (id, account, amount_cents, currency) VALUES ($1, $2, $3, $4)', [
    result.id,
    account,
    req.body.amountCents,
    req.body.currency,
  ]);
  payments.inc({ outcome: 'charged', currency: req.body.currency });
  req.log.info(
    { event: 'payment_processed', user_id: account, amount_cents: req.body.amountCents, currency: req.body.currency, duration_ms: Date.now() - started, status: 'success' },
    'payment_processed',
  );
  void sendReceipt(req.body.email, result.id);
  res.status(201).json({ id: result.id });
});

app.get('/payments/:id', authenticate, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM payments WHERE id = $1', [req.params.id]);
  res.json(rows[0]);
});

app.get('/rates/:currency', async (req, res) => {
  const rate = await cachedRate(req.params.currency, async () => {
    const response = await fetch(`${process.env.RATES_URL}/${req.params.currency}`);
    return (await response.json()).rate;
  });
  res.json({ rate });
});

const server = app.listen(Number(process.env.PORT ?? 8080));
server.requestTimeout = 20_000;
