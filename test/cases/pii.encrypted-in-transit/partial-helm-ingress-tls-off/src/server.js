const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } });
const app = express();
app.post('/patients', express.json(), async (req, res) => {
  await pool.query('INSERT INTO patients (full_name, email, birth_date) VALUES ($1, $2, $3)', [req.body.fullName, req.body.email, req.body.birthDate]);
  res.sendStatus(201);
});
app.listen(8080);
