const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = express();
app.get('/orders', async (req, res) => {
  res.json((await pool.query('SELECT id, total FROM orders')).rows);
});
app.post('/orders', async (req, res) => {
  await pool.query('INSERT INTO orders(total) VALUES ($1)', [req.body.total]);
  res.status(201).end();
});
app.listen(3000);
