const express = require('express');
const { trace } = require('@opentelemetry/api');
const { Pool } = require('pg');
const { createLogger, format, transports } = require('winston');

const log = createLogger({ format: format.json(), transports: [new transports.Console()] });
const pool = new Pool({ max: 10 });
const app = express();
app.use(express.json());

app.post('/permits', async (req, res) => {
  const { rows } = await pool.query('INSERT INTO permits (zone, day) VALUES ($1, $2) RETURNING id', [req.body.zone, req.body.day]);
  const { traceId } = trace.getActiveSpan().spanContext();
  log.info('permit granted', { permit: rows[0].id, zone: req.body.zone, trace_id: traceId });
  res.status(201).json(rows[0]);
});

app.delete('/permits/:id', async (req, res) => {
  await pool.query('DELETE FROM permits WHERE id = $1', [req.params.id]);
  log.info('permit withdrawn', { permit: req.params.id });
  res.status(204).end();
});

app.get('/zones/:zone/permits', async (req, res) => {
  const { rows } = await pool.query('SELECT id, day FROM permits WHERE zone = $1', [req.params.zone]);
  log.info('zone listed', { zone: req.params.zone, permits: rows.length });
  res.json(rows);
});

app.listen(8080);
