const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ max: 8 });
const app = express();
app.get('/repairs', async (_req, res) => {
  const { rows } = await pool.query('select item, state from repairs order by brought desc limit 50');
  res.json(rows);
});
app.listen(8080);
