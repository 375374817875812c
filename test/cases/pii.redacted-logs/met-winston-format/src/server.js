const express = require('express');
const { Pool } = require('pg');
const logger = require('./logger');

const pool = new Pool();
const app = express();
app.use(express.json());
app.post('/patients', async (req, res) => {
  const { email, fullName } = req.body;
  await pool.query('INSERT INTO patients (email, full_name) VALUES ($1, $2)', [email, fullName]);
  logger.info('patient added', { email, fullName });
  res.sendStatus(201);
});
app.listen(8080);
