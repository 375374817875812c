const express = require('express');
const { Pool } = require('pg');
const pino = require('pino');

const logger = pino();
const pool = new Pool({ query_timeout: 2000 });
const app = express();

app.post('/invitations/:id', async (req, res) => {
  const { rows } = await pool.query('select contact from guest where id = $1', [req.params.id]);
  const guestEmail = rows[0].contact;
  logger.info(`invited ${guestEmail}`);
  res.sendStatus(204);
});
app.listen(3000);
