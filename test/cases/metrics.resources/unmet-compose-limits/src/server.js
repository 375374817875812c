const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = express();
app.use(express.json());

app.get('/letters/:id', async (req, res) => {
  const { rows: [letter] } = await pool.query('select id, body from letters where id = $1', [req.params.id]);
  if (!letter) return res.sendStatus(404);
  res.json(letter);
});
app.post('/letters', async (req, res) => {
  const { rows } = await pool.query('insert into letters (body) values ($1) returning id', [req.body.body]);
  res.status(201).json(rows[0]);
});

app.listen(3000);
