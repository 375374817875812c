const express = require('express');
const { Pool } = require('pg');
const pino = require('pino');
const client = require('prom-client');

const log = pino({ name: 'swim-courses' });
const db = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, statement_timeout: 2000 });
client.collectDefaultMetrics();
const duration = new client.Histogram({
  name: 'http_request_duration_seconds',
  help: 'request duration',
  labelNames: ['route', 'status'],
});

const app = express();
app.use((req, res, next) => {
  const end = duration.startTimer();
  res.on('finish', () => end({ route: req.route ? req.route.path : 'none', status: res.statusCode }));
  next();
});
app.get('/courses/:id', async (req, res, next) => {
  try {
    const { rows } = await db.query('select * from courses where id = $1', [req.params.id]);
    if (!rows.length) return res.status(404).json({ error: 'no such course' });
    res.json(rows[0]);
  } catch (err) {
    next(err);
  }
});
app.get('/metrics', async (req, res) => res.type(client.register.contentType).send(await client.register.metrics()));
app.use((err, req, res, next) => {
  log.error({ err }, 'request failed');
  res.status(500).json({ error: 'internal' });
});
app.listen(8080, () => log.info('listening'));
