const express = require('express');
const axios = require('axios');
const { Pool } = require('pg');
const { timed, register } = require('./m');
const pool = new Pool();
const app = express();
app.get('/a', async (q, s) => {
  const r = await timed('pg', () => pool.query('select 1'));
  const p = await timed('prices', () => axios.get('http://p', { timeout: 1 }));
  s.json([r.rows, p.data]);
});
app.get('/metrics', async (q, s) => s.end(await register.metrics()));
app.listen(80);
