import express from 'express';
import pg from 'pg';

const db = new pg.Pool({ max: 10, statement_timeout: 2000 });
const app = express();

app.get('/moorings', async (req, res, next) => {
  try {
    res.json((await db.query('select id, pier, length from moorings where free')).rows);
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
