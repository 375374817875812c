const express = require('express');
const { freeCabins, rate, remember, remembered } = require('./dependencies');

const app = express();

app.get('/ships/:id/deals', async (req, res, next) => {
  try {
    const key = `deals:${req.params.id}`;
    const known = await remembered(key);
    if (known) return res.json(JSON.parse(known));
    const [free, usd] = await Promise.all([freeCabins(req.params.id), rate('USD')]);
    const deals = free.map((c) => ({ cabin: c.no, usd: c.eur * usd }));
    await remember(key, JSON.stringify(deals));
    res.json(deals);
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
