const express = require('express');
const axios = require('axios');

const rates = axios.create({ baseURL: 'https://rates.example.com', timeout: 20000 });
const app = express();

app.get('/quotes/:pair', async (req, res) => {
  const answer = await rates.get(`/latest/${req.params.pair}`);
  res.json({ pair: req.params.pair, rate: answer.data.rate });
});

app.listen(8080);
