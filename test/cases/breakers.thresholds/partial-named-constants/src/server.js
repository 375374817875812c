const express = require('express');
const axios = require('axios');
const breaker = require('./breaker');

const swell = breaker(async (spot) => (await axios.get(`${process.env.SWELL_URL}/spots/${spot}`, { timeout: 2000 })).data);
const app = express();

app.get('/spots/:id', async (req, res, next) => {
  try {
    res.json(await swell(req.params.id));
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
