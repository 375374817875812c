const express = require('express');
const { pay } = require('./pay');

const app = express();
app.use(express.json());
app.post('/payments', async (req, res, next) => {
  try {
    res.status(201).json(await pay(req.body.card, req.body.cents));
  } catch (err) {
    next(err);
  }
});
app.listen(3000);

module.exports = app;
