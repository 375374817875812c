const config = require('../config');
const logger = require('../logger');

module.exports = (req, res, next) => {
  if (config.verbose) logger.debug('incoming', { method: req.method, path: req.path, payload: req.body });
  next();
};
