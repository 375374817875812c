const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ max: 10, connectionTimeoutMillis: 2000 });
const app = express();

app.get('/pumps', async (req, res) => {
  const { rows } = await pool.query('SELECT model, litres FROM pumps WHERE litres >= $1', [req.query.litres ?? 0]);
  res.json(rows);
});

app.post('/pumps/:model/sold', async (req, res) => {
  await pool.query('UPDATE pumps SET stock = stock - 1 WHERE model = $1', [req.params.model]);
  res.status(204).end();
});

app.listen(8080);
