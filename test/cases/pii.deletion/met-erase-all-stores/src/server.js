const express = require('express');
const { Pool } = require('pg');
const Redis = require('ioredis');
const { eraser } = require('./erase');

const pool = new Pool();
const redis = new Redis();
const app = express();
app.use(express.json());

app.post('/patients', async (req, res) => {
  const { email } = req.body;
  const { rows } = await pool.query('INSERT INTO patients (email) VALUES ($1) RETURNING id', [email]);
  await redis.set(`patient:${rows[0].id}`, email, 'EX', 3600);
  res.status(201).json(rows[0]);
});
app.delete('/patients/:id', async (req, res) => {
  await eraser(pool, redis)(req.params.id);
  res.sendStatus(204);
});
app.listen(8080);
