const express = require('express');
const { Pool } = require('pg');
const log = require('pino')();

const pool = new Pool();
const app = express();
app.use(express.json());
app.post('/patients', async (req, res) => {
  const { email } = req.body;
  await pool.query('INSERT INTO patients (email) VALUES ($1)', [email]);
  log.info(`welcome mail for ${email} queued`);
  res.sendStatus(201);
});
app.listen(8080);
