const express = require('express');
const { recommendations, stock } = require('./breakers');

const app = express();
app.get('/home/:user', async (req, res, next) => {
  recommendations.fire(req.params.user).then((items) => res.json({ items }), next);
});
app.get('/stock/:sku', async (req, res, next) => {
  stock.fire(req.params.sku).then((s) => res.json(s), next);
});
app.use((err, req, res, _next) => res.status(502).json({ error: err.message }));
app.listen(3000);
