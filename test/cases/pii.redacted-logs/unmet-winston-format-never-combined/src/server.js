const express = require('express');
const { Pool } = require('pg');
const logger = require('./logger');

const pool = new Pool();
const app = express();
app.use(express.json());
app.post('/guests', async (req, res) => {
  const { email, phone } = req.body;
  await pool.query('INSERT INTO guests (email, phone) VALUES ($1, $2)', [email, phone]);
  logger.info('guest added', { email, phone });
  res.sendStatus(201);
});
app.listen(8080);
