import express from 'express';
import pg from 'pg';
import { statusPage } from './status.js';

const db = new pg.Pool({ max: 10, statement_timeout: 2000 });
const app = express();

app.get('/status', statusPage(db));
app.get('/kites', async (req, res, next) => {
  try {
    res.json((await db.query('select id, title, price from kites where in_stock')).rows);
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
