const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ max: 10 });
const app = express();
app.use(express.json());

app.post('/looms/:loom/metres', async (req, res) => {
  await pool.query('INSERT INTO woven (loom, metres) VALUES ($1, $2)', [req.params.loom, req.body.metres]);
  res.status(201).end();
});

app.listen(8080);
