import express from 'express';
import pg from 'pg';
import { onCall } from './on-call.js';

const db = new pg.Pool({ max: 10, statement_timeout: 2000 });
const app = express();

app.get('/wards/:ward/on-call/:week', async (req, res, next) => {
  try {
    const { rows } = await db.query('select id, name, nights from doctors where ward = $1', [req.params.ward]);
    res.json(onCall(rows, Number(req.params.week)));
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
