const express = require('express');
const jwt = require('jsonwebtoken');
const stock = require('./stock');

const app = express();
app.use((req, res, next) => {
  try {
    req.user = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_SECRET);
    next();
  } catch {
    res.sendStatus(401);
  }
});
app.get('/stock/:sku', (req, res) => res.json({ sku: req.params.sku, count: stock.count(req.params.sku) }));
app.listen(3000);
