const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ host: process.env.PGHOST, max: 10 });
const app = express();
app.use(express.json());

app.post('/parcels', async (req, res, next) => {
  try {
    await pool.query('INSERT INTO parcels (code, weight) VALUES ($1, $2)', [req.body.code, req.body.weight]);
    res.sendStatus(201);
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
