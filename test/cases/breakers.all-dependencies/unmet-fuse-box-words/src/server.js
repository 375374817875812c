const express = require('express');
const axios = require('axios');
const { findBreaker } = require('./catalogue');

const prices = axios.create({ baseURL: process.env.PRICES_URL, timeout: 2000 });
const app = express();

app.get('/circuit-breakers/:sku', async (req, res, next) => {
  const breaker = findBreaker(req.params.sku);
  if (!breaker) return res.status(404).end();
  try {
    const { data } = await prices.get(`/skus/${breaker.sku}`);
    res.json({ ...breaker, cents: data.cents });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
