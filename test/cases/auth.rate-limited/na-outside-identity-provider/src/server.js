import express from 'express';
import pg from 'pg';
import { bearer } from './bearer.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = express();
app.use(bearer);

app.get('/readings', async (req, res) => {
  const { rows } = await pool.query('select day, kwh from readings where customer = $1', [req.customer]);
  res.json(rows);
});

app.listen(3000);
