const express = require('express');
const { Pool } = require('pg');
const { schedule } = require('./rollup');

const pool = new Pool({ max: 10, connectionTimeoutMillis: 1000, query_timeout: 3000, statement_timeout: 3000 });
const app = express();

app.get('/meters/:id', async (req, res, next) => {
  try {
    const { rows } = await pool.query('SELECT day, litres FROM usage WHERE meter = $1 ORDER BY day DESC LIMIT 31', [req.params.id]);
    res.json(rows);
  } catch (err) {
    next(err);
  }
});

schedule();
const server = app.listen(8080);
server.headersTimeout = 8_000;
server.requestTimeout = 10_000;
server.setTimeout(15_000);
