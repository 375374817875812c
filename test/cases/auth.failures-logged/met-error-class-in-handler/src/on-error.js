const pino = require('pino');
const { Denied } = require('./denied');

const log = pino();

exports.onError = (err, req, res, next) => {
  if (err instanceof Denied) {
    log.warn({ reason: err.message, account: err.account, ip: req.ip, path: req.path }, 'denied');
    return res.sendStatus(401);
  }
  log.error({ err, path: req.path }, 'request failed');
  res.sendStatus(500);
};
