const express = require('express');
const stock = require('./client');
const got = require('got');
const app = express();
app.get('/stock/:id', async (req, res) => {
  const answer = await stock.get(`/items/${req.params.id}`);
  const price = await got(`${process.env.PRICES_URL}/${req.params.id}`).json();
  res.json({ ...answer.data, price });
});
app.listen(3000);
