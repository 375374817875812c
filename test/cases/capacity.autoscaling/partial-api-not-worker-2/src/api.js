import express from 'express';
import pg from 'pg';

const db = new pg.Pool({ max: 10, statement_timeout: 2000 });
const app = express();

app.get('/events/:id', async (req, res, next) => {
  try {
    res.json((await db.query('select body from events where id = $1', [req.params.id])).rows);
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
