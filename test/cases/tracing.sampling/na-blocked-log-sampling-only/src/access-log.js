const pino = require('pino');
const { createSampler } = require('./sampler');

const log = pino();
const sampler = createSampler({ ratio: 0.1 });

module.exports = (req, res, next) => {
  const start = Date.now();
  res.on('finish', () => {
    if (res.statusCode >= 500 || sampler.shouldSample()) {
      log.info({ path: req.path, status: res.statusCode, ms: Date.now() - start }, 'request');
    }
  });
  next();
};
