const tracer = require('dd-trace').init();
const express = require('express');
const log = require('pino')();
const app = express();
app.get('/a', (q, s) => {
  log.info('a');
  s.json({});
});
app.listen(80);
