const express = require('express');
const axios = require('axios');
const log = require('./log');

const vaccines = axios.create({ baseURL: process.env.VACCINES_URL, timeout: 2500 });
const app = express();

app.get('/dogs/:chip/allowed', async (req, res) => {
  try {
    const { data } = await vaccines.get(`/chips/${req.params.chip}`);
    res.json({ allowed: data.rabies === 'valid' });
  } catch (err) {
    log.error({ err, code: err.code, path: req.path, limit_ms: 2500 }, 'vaccine lookup failed');
    res.status(502).json({ error: 'lookup failed' });
  }
});

app.listen(8080);
