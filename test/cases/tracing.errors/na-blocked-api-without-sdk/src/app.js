const express = require('express');
const pino = require('pino');
const batches = require('./batches');

const log = pino();
const app = express();
app.use(express.json());
app.use('/batches', batches);
app.use((err, req, res, next) => {
  log.error({ err }, 'request failed');
  res.status(500).json({ error: 'internal error' });
});
app.listen(8080, () => log.info('listening'));
