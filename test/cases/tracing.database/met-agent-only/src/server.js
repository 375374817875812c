require('./apm');
const express = require('express');
const stalls = require('./stalls');

const app = express();

app.get('/markets/:market/stalls', async (req, res, next) => {
  try {
    res.json(await stalls.at(req.params.market));
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
