import express from 'express';
import axios from 'axios';
import winston from 'winston';
import { Counter, Histogram, register } from 'prom-client';

const log = winston.createLogger({ format: winston.format.json(), transports: [new winston.transports.Console()] });
const upstream = axios.create({ baseURL: process.env.UPSTREAM_URL, timeout: 1500 });
const requests = new Counter({ name: 'http_requests_total', help: 'requests', labelNames: ['code'] });
const latency = new Histogram({ name: 'http_request_seconds', help: 'latency' });

const app = express();
app.use(express.json());
app.use((req, res, next) => {
  const end = latency.startTimer();
  res.on('finish', () => {
    end();
    requests.inc({ code: res.statusCode });
  });
  next();
});

app.get('/api/quotes', async (req, res) => {
  try {
    const { data } = await upstream.get('/quotes', { params: { q: req.query.q } });
    res.json(data);
  } catch (err) {
    log.error('quotes lookup failed', { message: err.message });
    res.status(502).json({ error: 'upstream' });
  }
});
app.get('/metrics', async (_req, res) => res.send(await register.metrics()));
app.listen(3000);
