const express = require('express');
const { temperature } = require('./heater');

const app = express();

app.get('/saunas/:id', async (req, res, next) => {
  try {
    res.json({ celsius: await temperature(req.params.id) });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
