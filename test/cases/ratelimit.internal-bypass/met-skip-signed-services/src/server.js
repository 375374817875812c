const express = require('express');
const rateLimit = require('express-rate-limit');
const { fromPlatform } = require('./trust');
const prices = require('./prices.json');

const app = express();
app.set('trust proxy', 1);
app.use(rateLimit({ windowMs: 60_000, limit: 100, skip: fromPlatform }));

app.get('/prices/:sku', (req, res) => {
  const price = prices[req.params.sku];
  if (!price) return res.sendStatus(404);
  res.json(price);
});

app.listen(8080);
