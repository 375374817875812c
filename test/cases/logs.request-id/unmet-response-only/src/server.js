const express = require('express');
const log = require('pino')();
const axios = require('axios');
const { randomUUID } = require('crypto');
const app = express();
app.use((req, res, next) => {
  res.setHeader('x-request-id', req.headers['x-request-id'] || randomUUID());
  next();
});
app.get('/a', async (req, res) => {
  const r = await axios.get(process.env.B, { timeout: 5 });
  log.info({ s: r.status }, 'a');
  res.json({});
});
app.listen(80);
