const express = require('express');
const mysql = require('mysql2/promise');

const pool = mysql.createPool({
  host: process.env.DB_HOST,
  user: process.env.DB_USER,
  password: process.env.DB_PASSWORD,
  database: 'inspections',
  connectionLimit: 10,
});

const app = express();
app.get('/turbines/:id/inspections', async (req, res) => {
  const [rows] = await pool.query('select * from inspections where turbine = ?', [req.params.id]);
  res.json(rows);
});
app.listen(8080);
