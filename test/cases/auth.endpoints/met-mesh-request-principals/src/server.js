const express = require('express');
const { pool } = require('./db');

const app = express();
app.get('/healthz', (req, res) => res.send('ok'));
app.get('/vehicles', async (req, res) => {
  const { rows } = await pool.query('select id, plate from vehicles order by plate');
  res.json(rows);
});
app.delete('/vehicles/:id', async (req, res) => {
  await pool.query('delete from vehicles where id = $1', [req.params.id]);
  res.sendStatus(204);
});
app.listen(8080);
