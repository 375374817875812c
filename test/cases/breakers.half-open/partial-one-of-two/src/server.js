const express = require('express');
const { seats } = require('./seats');
const { snacks } = require('./snacks');

const app = express();
app.get('/halls/:id', async (req, res, next) => {
  try {
    res.json({ seats: await seats(req.params.id), snacks: await snacks(req.params.id) });
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
