import express from 'express';
import { register } from 'prom-client';
import { query } from './query.js';
import { rate } from './rate.js';

const app = express();
app.use(express.json());
app.post('/exchanges', async (req, res, next) => {
  try {
    const factor = await rate(req.body.from, req.body.to);
    const rows = await query('add_exchange',
      'insert into exchanges (src, dst, factor) values ($1, $2, $3) returning id', [req.body.from, req.body.to, factor]);
    res.status(201).json({ id: rows[0].id, factor });
  } catch (err) {
    next(err);
  }
});
app.get('/metrics', async (req, res) => res.type(register.contentType).send(await register.metrics()));
app.listen(3000);
