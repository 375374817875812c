const express = require('express');
const axios = require('axios');
const { protect } = require('./protection');

const grid = axios.create({ baseURL: process.env.GRID_URL, timeout: 1800 });
const cards = axios.create({ baseURL: process.env.CARDS_URL, timeout: 1800 });

const load = protect(async (pole) => (await grid.get(`/poles/${pole}/load`)).data);
const card = protect(async (no) => (await cards.get(`/cards/${no}`)).data, { errorThresholdPercentage: 25 });

const app = express();
app.get('/poles/:pole/allowed/:card', async (req, res, next) => {
  try {
    const [l, c] = await Promise.all([load(req.params.pole), card(req.params.card)]);
    res.json({ allowed: c.active && l.kw < 50 });
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
