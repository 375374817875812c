const express = require('express');
const StatsD = require('hot-shots');

const stats = new StatsD({ prefix: 'vet.' });
const app = express();

app.post('/appointments', express.json(), (req, res) => {
  const started = Date.now();
  res.status(201).json({ id: Date.now(), pet: req.body.pet });
  stats.increment('requests', { outcome: 'ok' });
  stats.distribution('duration', Date.now() - started);
});

app.listen(3000);
