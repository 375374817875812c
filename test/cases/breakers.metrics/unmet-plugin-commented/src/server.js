const express = require('express');
const { collectDefaultMetrics, register } = require('prom-client');
const { guidesFor } = require('./tours');

collectDefaultMetrics();
const app = express();

app.get('/caves/:id/guides', async (req, res, next) => {
  try {
    res.json(await guidesFor(req.params.id));
  } catch (err) {
    next(err);
  }
});
app.get('/metrics', async (req, res) => res.type('text/plain').send(await register.metrics()));

app.listen(8080);
