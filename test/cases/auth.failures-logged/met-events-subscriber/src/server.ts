import express from 'express';
import './journal';
import { login, member } from './entry';
import { pool } from './db';

const app = express();
app.use(express.json());
app.post('/session', login);
app.get('/loans', member, async (req, res) => {
  const { rows } = await pool.query('select tool, due from loans where member = $1', [res.locals.member]);
  res.json(rows);
});
app.listen(3000);
