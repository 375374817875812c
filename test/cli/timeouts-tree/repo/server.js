const express = require('express');
const axios = require('axios');
const { Pool } = require('pg');

const app = express();
const pool = new Pool({ statement_timeout: 2500, query_timeout: 2500, connectionTimeoutMillis: 500 });
const rates = axios.create({ baseURL: 'https://rates.example', timeout: 12000 });

app.get('/quotes/:id', async (req, res) => {
  const row = await pool.query('SELECT * FROM quotes WHERE id = $1', [req.params.id]);
  const rate = await rates.get('/eur');
  res.json({ ...row.rows[0], rate: rate.data });
});
app.delete('/quotes/:id', async (req, res) => {
  await pool.query('DELETE FROM quotes WHERE id = $1', [req.params.id]);
  res.sendStatus(204);
});
app.listen(3000);
