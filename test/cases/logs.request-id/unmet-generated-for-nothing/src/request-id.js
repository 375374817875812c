const { randomUUID } = require('crypto');

module.exports = function requestId(req, res, next) {
  req.requestId = req.headers['x-request-id'] || randomUUID();
  next();
};
