const express = require('express');
const axios = require('axios');

const app = express();

app.post('/orders', async (req, res) => {
  const rate = await axios.get('https://rates.example.net/today');
  res.json({ rate: rate.data });
});

app.listen(3000);
