const express = require('express');
const lockers = require('./lockers');

const app = express();
app.get('/lockers/:id', (req, res, next) => {
  Promise.resolve(lockers.get(req.params.id)).then((l) => res.json(l), next);
});
app.use((err, req, res, _next) => {
  res.status(503).json({ error: 'temporarily unavailable', see: 'https://health.parcelbox.example' });
});
app.listen(3000);
