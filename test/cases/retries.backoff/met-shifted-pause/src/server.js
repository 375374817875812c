const express = require('express');
const axios = require('axios');
const tryAgain = require('./tryAgain');

const gateway = axios.create({ baseURL: process.env.GATEWAY_URL, timeout: 1200 });
const app = express();

app.get('/orchards/:id/moisture', async (req, res, next) => {
  try {
    const { data } = await tryAgain(() => gateway.get(`/sensors/${req.params.id}`));
    res.json({ moisture: data.moisture });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
