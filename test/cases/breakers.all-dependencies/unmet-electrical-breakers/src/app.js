const express = require('express');
const { CircuitBreaker } = require('./models/circuit-breaker');
const grid = require('./grid');

const app = express();
app.use(express.json());

app.post('/panels/check', async (req, res, next) => {
  try {
    const supply = await grid.supplyAt(req.body.postcode);
    const breakers = req.body.breakers.map((b) => new CircuitBreaker(b.amps, b.curve));
    const tripping = breakers.filter((b) => b.state(supply.maxAmps) === 'open');
    res.json({ ok: tripping.length === 0, tripping });
  } catch (err) {
    next(err);
  }
});

app.listen(3000);
