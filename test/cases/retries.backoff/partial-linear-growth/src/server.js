const express = require('express');
const { flour } = require('./mill');

const app = express();

app.get('/capacity', async (req, res, next) => {
  try {
    res.json({ loaves: Math.floor((await flour()) / 0.55) });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
