const express = require('express');
const log = require('pino')();
const app = express();
app.use((req, res, next) => {
  const start = process.hrtime.bigint();
  res.locals.event = { request_id: req.get('x-request-id'), method: req.method, path: req.path };
  res.on('finish', () => {
    log.info({ ...res.locals.event, status: res.statusCode, duration_ms: Number(process.hrtime.bigint() - start) / 1e6 }, 'request');
  });
  next();
});
app.post('/orders', (req, res) => {
  Object.assign(res.locals.event, { user_id: req.user.id, order_total: req.body.total });
  res.json({});
});
app.listen(80);
