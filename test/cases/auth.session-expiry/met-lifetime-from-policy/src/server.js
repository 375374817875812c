import express from 'express';
import { attendee, enter } from './passes.js';
import { pool } from './db.js';

const app = express();
app.use(express.json());
app.post('/enter', enter);
app.get('/seminars', attendee, async (req, res) => {
  const { rows } = await pool.query('select title from bookings where attendee = $1', [req.attendee]);
  res.json(rows);
});
app.listen(3000);
