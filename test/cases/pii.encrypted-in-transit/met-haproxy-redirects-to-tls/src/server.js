const express = require('express');
const mysql = require('mysql2/promise');
const { readFileSync } = require('fs');

const pool = mysql.createPool({ host: process.env.DB_HOST, ssl: { ca: readFileSync('/etc/mysql/ca.pem') } });
const app = express();
app.use(express.json());
app.post('/patients', async (req, res) => {
  await pool.execute('INSERT INTO patients (email, full_name) VALUES (?, ?)', [req.body.email, req.body.fullName]);
  res.sendStatus(201);
});
app.listen(8080);
