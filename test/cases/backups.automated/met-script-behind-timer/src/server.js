const express = require('express');
const mysql = require('mysql2/promise');

const pool = mysql.createPool({ host: process.env.DB_HOST, connectionLimit: 10 });
const app = express();
app.use(express.json());

app.post('/parcels', async (req, res, next) => {
  try {
    await pool.query('INSERT INTO parcels (code, weight) VALUES (?, ?)', [req.body.code, req.body.weight]);
    res.sendStatus(201);
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
