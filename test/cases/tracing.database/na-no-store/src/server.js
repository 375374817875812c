const express = require('express');
const { offers } = require('./carriers');

const app = express();
app.get('/compare', async (req, res, next) => {
  try {
    res.json(await offers(req.query.from, req.query.to));
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
