const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ host: process.env.DB_HOST, password: process.env.DB_PASSWORD, max: 10 });
const app = express();
app.get('/tolls', async (req, res) => {
  res.json((await pool.query('INSERT INTO tolls (cents) VALUES (3) RETURNING id')).rows);
});
app.listen(8080);
