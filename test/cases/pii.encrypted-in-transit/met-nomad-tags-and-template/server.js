const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const app = express();
app.use(express.json());
app.post('/keepers', async (req, res) => {
  await pool.query('INSERT INTO keepers (full_name, email) VALUES ($1, $2)', [req.body.fullName, req.body.email]);
  res.sendStatus(201);
});
app.listen(3000);
