const express = require('express');
const client = require('prom-client');
const h = new client.Histogram({ name: 'http_request_duration_seconds', help: 'x', labelNames: ['status'] });
const app = express();
app.use((req, res, next) => {
  const end = h.startTimer();
  res.on('finish', () => end({ status: res.statusCode }));
  next();
});
app.get('/a', (q, s) => s.json({}));
app.listen(80);
