const express = require('express');
const { collectDefaultMetrics, register } = require('prom-client');

collectDefaultMetrics();
const app = express();
app.get('/matches', (req, res) => res.json({ from: req.query.from, to: req.query.to, cars: [] }));
app.get('/metrics', async (_q, res) => res.type('text').send(await register.metrics()));
app.listen(8080);
