const express = require('express');
const rateLimit = require('express-rate-limit');
const { balance } = require('./ledger');

const app = express();
app.set('trust proxy', 1);

app.use(rateLimit({
  windowMs: 60_000,
  limit: 30,
  handler: (req, res) => {
    res.status(403).json({ error: 'request quota exceeded' });
  },
}));

app.get('/cards/:number/balance', async (req, res, next) => {
  try {
    res.json(await balance(req.params.number));
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
