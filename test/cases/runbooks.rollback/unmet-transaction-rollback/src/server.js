import express from 'express';
import { transaction } from './tx.js';

const app = express();
app.post('/withdrawals', express.json(), async (req, res, next) => {
  try {
    await transaction(async (c) => {
      await c.query('update seeds set grams = grams - $1 where id = $2', [req.body.grams, req.body.seed]);
      await c.query('insert into withdrawals (seed, grams) values ($2, $1)', [req.body.grams, req.body.seed]);
    });
    res.status(201).end();
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
