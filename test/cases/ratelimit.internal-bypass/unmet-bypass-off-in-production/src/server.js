const express = require('express');
const rateLimit = require('express-rate-limit');
const coupons = require('./coupons.json');

const bypass = process.env.INTERNAL_BYPASS === 'true';
const isCheckout = (req) => req.get('x-service-key') === process.env.CHECKOUT_KEY;

const app = express();
app.set('trust proxy', 1);
app.use(rateLimit({
  windowMs: 60_000,
  limit: 30,
  skip: (req) => bypass && isCheckout(req),
}));

app.get('/coupons/:code', (req, res) => {
  const coupon = coupons[req.params.code];
  if (!coupon) return res.sendStatus(404);
  res.json(coupon);
});

app.listen(8080);
