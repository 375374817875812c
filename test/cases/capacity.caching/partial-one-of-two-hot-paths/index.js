const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ max: 10 });
const app = express();

app.get('/stops', async (_req, res) => {
  res.json((await pool.query('select id, name, lat, lon from stops')).rows);
});

app.get('/departures/:stop', async (req, res) => {
  const { rows } = await pool.query('select line, due from departures where stop = $1 order by due limit 12', [
    req.params.stop,
  ]);
  res.json(rows);
});

app.listen(3000);
