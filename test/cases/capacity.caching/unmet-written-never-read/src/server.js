const express = require('express');
const { pool } = require('./db');
const { cache } = require('./cache');

const app = express();

app.get('/resorts', async (req, res) => {
  const { rows } = await pool.query('select id, name, open_lifts from resorts order by name');
  await cache('resorts', rows);
  res.json(rows);
});

app.get('/resorts/:id/snow', async (req, res) => {
  const { rows } = await pool.query('select day, cm from snow where resort = $1 order by day desc limit 7', [req.params.id]);
  await cache(`snow:${req.params.id}`, rows);
  res.json(rows);
});

app.listen(3000);
