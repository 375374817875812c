const express = require('express');
const { Pool } = require('pg');
const logger = require('pino')();

const pool = new Pool({ host: process.env.PGHOST });
const app = express();
app.use(express.json());

app.post('/patients', async (req, res) => {
  const { fullName, email, phone } = req.body;
  const { rows } = await pool.query('INSERT INTO patients (full_name, email, phone) VALUES ($1, $2, $3) RETURNING id', [fullName, email, phone]);
  logger.info({ id: rows[0].id }, 'patient added');
  res.status(201).json(rows[0]);
});

app.get('/patients/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT id, full_name, email, phone FROM patients WHERE id = $1', [req.params.id]);
  res.json(rows[0]);
});

app.delete('/appointments/:id', async (req, res) => {
  await pool.query('DELETE FROM appointments WHERE id = $1', [req.params.id]);
  res.sendStatus(204);
});

app.listen(8080);
