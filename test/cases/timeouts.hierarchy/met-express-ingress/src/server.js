import express from 'express';
import pino from 'pino';
import { operator } from './infra/http.js';
import { pool } from './infra/db.js';

const log = pino();
const app = express();

app.get('/sailings/:route', async (req, res, next) => {
  try {
    const { rows } = await pool.query('select id, departs_at from sailing where route = $1', [req.params.route]);
    const { data } = await operator.get(`/routes/${req.params.route}/status`);
    res.json({ sailings: rows, status: data.status });
  } catch (err) {
    next(err);
  }
});

app.use((err, req, res, _next) => {
  log.error({ err, path: req.path }, 'request failed');
  res.status(502).json({ error: 'upstream' });
});

app.listen(8080);
