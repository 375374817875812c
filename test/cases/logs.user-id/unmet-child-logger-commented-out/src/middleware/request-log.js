const logger = require('../logger');

module.exports = function requestLog(req, res, next) {
  req.log = logger.child({ path: req.path });
  // req.log = req.log.child({ userId: req.session.user.id });
  next();
};
