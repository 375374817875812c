const express = require('express');
const { tariff } = require('./tariff');
const { rate } = require('./rate');

const app = express();

app.get('/duty', async (req, res) => {
  const { code, cents, currency } = req.query;
  const [percent, factor] = await Promise.all([tariff(code), rate(currency)]);
  res.json({ duty: Math.round(Number(cents) * factor * percent) / 100 });
});

app.listen(8080);
