const express = require('express');
const pino = require('pino');
const seeds = require('./seeds.json');

const log = pino();
const app = express();

app.get('/seeds/:latin', (req, res) => {
  const seed = seeds.find((s) => s.latin === req.params.latin);
  if (!seed) {
    log.warn({ latin: req.params.latin }, 'unknown seed');
    return res.status(404).end();
  }
  log.info({ latin: seed.latin }, 'seed shown');
  res.json(seed);
});

app.listen(8080, () => log.info('seed-catalog up'));
