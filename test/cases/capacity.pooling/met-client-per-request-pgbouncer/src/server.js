const express = require('express');
const { Client } = require('pg');
const app = express();
app.get('/items', async (req, res) => {
  const c = new Client({ connectionString: process.env.DATABASE_URL });
  await c.connect();
  try { res.json((await c.query('select 1')).rows); } finally { await c.end(); }
});
app.listen(1);
