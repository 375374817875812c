const express = require('express');
const { login, driver } = require('./gate');
const { pool } = require('./db');
const logger = require('./logger');

const app = express();
app.use(express.json());
app.post('/login', login);
app.get('/tickets', driver, async (req, res) => {
  const { rows } = await pool.query('select place, until from tickets where driver = $1', [req.driver]);
  res.json(rows);
});
app.listen(3000, () => logger.info('listening'));
