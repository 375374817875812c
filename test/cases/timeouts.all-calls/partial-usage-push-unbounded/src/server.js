const express = require('express');
const axios = require('axios');
const db = require('./db');
const usage = require('./usage');

const pricing = axios.create({ baseURL: process.env.PRICING_URL, timeout: 2500 });
const app = express();

app.get('/quotes/:show', async (req, res, next) => {
  try {
    const { rows } = await db.query('SELECT seat, band FROM seats WHERE show_id = $1', [req.params.show]);
    const { data } = await pricing.get('/bands', { params: { show: req.params.show } });
    usage.count();
    res.json(rows.map((r) => ({ seat: r.seat, cents: data[r.band] })));
  } catch (err) {
    next(err);
  }
});

usage.start();
app.listen(8080);
